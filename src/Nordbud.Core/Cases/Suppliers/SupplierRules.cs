using System.Text;
using Nordbud.Core.Cases.Dialogue;

namespace Nordbud.Core.Cases.Suppliers;

/// <summary>Takes suppliers in, once each, and finds those that may belong together.</summary>
public static class SupplierRules
{
    /// <summary>Words that say what form an undertaking has, and where, but not which it is.</summary>
    private static readonly HashSet<string> Forms = new(StringComparer.Ordinal)
    {
        "ab", "publ", "hb", "kb", "oy", "oyj", "ky", "tmi", "as", "asa", "ans", "ks", "aps", "is", "ivs", "ehf", "hf", "sf",
        "ltd", "limited", "inc", "gmbh", "bv", "plc", "group", "holding", "nordic", "nordics", "scandinavia", "sweden", "sverige",
        "denmark", "danmark", "norway", "norge", "finland", "suomi", "iceland", "island",
    };

    /// <summary>A name without case, signs, form and country: what related undertakings mostly share.</summary>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        StringBuilder letters = new();
        foreach (var letter in name.Replace("/", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal))
            letters.Append(char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' ');
        string[] words = letters.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string[] own = [.. words.Where(word => !Forms.Contains(word))];
        return string.Join(' ', own.Length > 0 ? own : words.Take(1));
    }

    /// <summary>Whether a command of a supplier comes by its own link.</summary>
    internal static bool Opens(Case state, OwnSupplierCommand command) =>
        state.Suppliers.TryGetValue(command.Supplier, out var supplier) && supplier.Opens(command.Secret.Span);

    internal static Outcome Decide(Case state, SupplierCommand command, Setting setting) => command switch
    {
        OwnSupplierCommand own when !Opens(state, own) => new Outcome.Refused(new Problem("not-allowed")),
        RegisterSupplier register => Register(state, register, setting),
        RenewSupplierLink or FindRelation when !state.Suppliers.ContainsKey(command.Supplier) => new Outcome.Refused(new Problem("supplier-unknown")),
        RenewSupplierLink { Contact: null } when state.Suppliers[command.Supplier].Contact is null => new Outcome.Refused(new Problem("address-missing", "contact")),
        RenewSupplierLink renew => new Outcome.Accepted(new SupplierLinkRenewed { Supplier = renew.Supplier, Key = renew.Key, Contact = renew.Contact?.Ref }),
        FindRelation find when find.Other == find.Supplier || !state.Suppliers.ContainsKey(find.Other) => new Outcome.Refused(new Problem("supplier-unknown", "other")),
        FindRelation find => new Outcome.Accepted(
            new RelationFound { Supplier = find.Supplier, Other = find.Other, Related = find.Related, Reason = find.Reason?.Ref }),
        RateAuthority rate => Rate(state, rate),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    internal static Case Evolve(Case state, SupplierEvent happened, Entry entry)
    {
        if (happened is RelationFound found)
        {
            return state with
            {
                Suppliers = state.Suppliers
                    .SetItem(found.Supplier, Settled(state.Suppliers[found.Supplier], found.Other, found.Related))
                    .SetItem(found.Other, Settled(state.Suppliers[found.Other], found.Supplier, found.Related)),
            };
        }
        return state with
        {
            Suppliers = state.Suppliers.SetItem(happened.Supplier, happened switch
            {
                SupplierRegistered registered => new Supplier(registered.Supplier, registered.Name)
                {
                    Country = registered.Country,
                    Number = registered.Number,
                    Contact = registered.Contact,
                    Key = registered.Key,
                    Language = registered.Language,
                    Since = entry.At,
                    Resembles = [.. registered.Resembles],
                },
                SupplierLinkRenewed renewed => state.Suppliers[renewed.Supplier] with
                {
                    Key = renewed.Key,
                    Contact = renewed.Contact ?? state.Suppliers[renewed.Supplier].Contact,
                },
                AuthorityRated rated => state.Suppliers[rated.Supplier] with { Rated = rated.Marks },
                _ => throw new ArgumentOutOfRangeException(nameof(entry)),
            }),
        };
    }

    private static Supplier Settled(Supplier supplier, SupplierId other, bool related) => supplier with
    {
        Resembles = supplier.Resembles.Remove(other),
        Related = related ? supplier.Related.Add(other) : supplier.Related.Remove(other),
    };

    private static Outcome Register(Case state, RegisterSupplier register, Setting setting)
    {
        List<Problem> problems = [];
        if (state.Suppliers.ContainsKey(register.Supplier))
            return new Outcome.Accepted();
        var itself = register.Key is not null;
        if (itself && !DialogueRules.TakesSuppliers(state, setting))
            return new Outcome.Refused(new Problem("registration-closed"));
        if (state.Suppliers.Count >= SupplierCommand.Most)
            problems.Add(new("too-many", "name", null, ("most", SupplierCommand.Most)));
        if (string.IsNullOrWhiteSpace(register.Name))
            problems.Add(new("name-missing", "name"));
        else if (register.Name.Length > SupplierCommand.LongestName)
            problems.Add(new("too-long", "name", null, ("most", SupplierCommand.LongestName)));
        if (register.Number?.Length > 40)
            problems.Add(new("too-long", "number", null, ("most", 40)));
        if (itself && string.IsNullOrWhiteSpace(register.Contact?.Text))
            problems.Add(new("address-missing", "contact"));
        var (fold, number) = (Fold(register.Name ?? ""), Digits(register.Number));
        if (problems.Count == 0 && state.Suppliers.Values.Any(there => Same(there, register, number)))
            problems.Add(new("supplier-registered-already", "name"));
        if (problems.Count > 0)
            return new Outcome.Refused(problems);
        return new Outcome.Accepted(new SupplierRegistered
        {
            Supplier = register.Supplier,
            Name = register.Name!.Trim(),
            Country = register.Country,
            Number = string.IsNullOrWhiteSpace(register.Number) ? null : register.Number.Trim(),
            Contact = register.Contact?.Ref,
            Key = register.Key,
            Language = register.Language,
            Resembles = [.. state.Suppliers.Values.Where(there => Alike(Fold(there.Name), fold)).Select(there => there.Id).OrderBy(id => id.Value)],
        });
    }

    private static bool Same(Supplier there, RegisterSupplier register, string number) =>
        number.Length > 0 && Digits(there.Number) == number && there.Country == register.Country
        || string.Equals(there.Name.Trim(), register.Name.Trim(), StringComparison.OrdinalIgnoreCase)
            && (number.Length == 0 || there.Number is null);

    /// <summary>The same name but for form and country, or one begins with the other.</summary>
    private static bool Alike(string one, string other) =>
        one.Length > 0 && other.Length > 0 && (one == other
            || one.StartsWith(other + ' ', StringComparison.Ordinal) || other.StartsWith(one + ' ', StringComparison.Ordinal));

    private static string Digits(string? number) => string.Concat((number ?? "").Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static Outcome Rate(Case state, RateAuthority rate)
    {
        List<Problem> problems = [];
        if (state.Phase < Phase.Award)
            problems.Add(new("rating-too-early"));
        foreach (var question in Rating.Questions.Where(question => !rate.Marks.TryGetValue(question, out var mark) || mark is < 1 or > 5))
            problems.Add(new("mark-missing", question));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new AuthorityRated
        {
            Supplier = rate.Supplier,
            Marks = Rating.Questions.ToDictionary(question => question, question => rate.Marks[question]),
            Text = string.IsNullOrWhiteSpace(rate.Text?.Text) ? null : rate.Text.Ref,
        });
    }
}
