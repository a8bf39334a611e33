using Nordbud.Core.Advice;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.Law;
using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Cooperation;

/// <summary>Finds others who need the same and puts a joint procurement together; who has no mandate at the gate is not in.</summary>
internal static class CooperationRules
{
    public static Outcome Decide(Case state, CooperationCommand command, Setting setting) => command switch
    {
        SeekCooperation seek => Seek(seek, setting),
        EndSearch => state.Cooperation.Sought is null ? new Outcome.Accepted() : new Outcome.Accepted(new SearchEnded()),
        ShowInterest show => Show(state, show, setting),
        JoinPartner join => Join(state, join, setting),
        PartnerCommand partner when !state.Cooperation.Partners.ContainsKey(partner.Partner) => Refused("partner-unknown"),
        GiveMandate give when MandateProblems(give, setting).ToList() is { Count: > 0 } wrong => new Outcome.Refused(wrong),
        GiveMandate { File: { } file } when !state.Files.ContainsKey(file) => Refused("file-unknown", "file"),
        GiveMandate give => new Outcome.Accepted(new MandateGiven { Partner = give.Partner, Decision = give.Decision.Ref, On = give.On, File = give.File }),
        LetPartnerGo go => Followed(state, [new PartnerLeft { Partner = go.Partner }], setting),
        MakeAgreement make when InputRules.Text(make.Text.Text, "text", CooperationCommand.LongestText).ToList() is { Count: > 0 } wrong => new Outcome.Refused(wrong),
        MakeAgreement make => new Outcome.Accepted(new AgreementMade { Key = make.Key, Law = make.Law, Text = make.Text.Ref }),
        _ => throw new ArgumentOutOfRangeException(nameof(command)),
    };

    public static Case Evolve(Case state, CooperationEvent happened)
    {
        var cooperation = state.Cooperation;
        return state with
        {
            Cooperation = happened switch
            {
                CooperationSought sought => cooperation with { Sought = sought },
                SearchEnded => cooperation with { Sought = null },
                InterestShown shown => cooperation with { Interested = cooperation.Interested.SetItem(shown.Partner, shown) },
                PartnerJoined joined => cooperation with
                {
                    Interested = cooperation.Interested.Remove(joined.Partner),
                    Partners = cooperation.Partners.SetItem(joined.Partner, cooperation.Partners.TryGetValue(joined.Partner, out var there) ? there with { Joined = joined } : new Partner(joined)),
                },
                MandateGiven given => cooperation with { Partners = cooperation.Partners.SetItem(given.Partner, cooperation.Partners[given.Partner] with { Mandate = given }) },
                PartnerLeft left => cooperation with { Partners = cooperation.Partners.Remove(left.Partner), Interested = cooperation.Interested.Remove(left.Partner) },
                AgreementMade made => cooperation with { Agreement = made },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            },
        };
    }

    /// <summary>What leaves with the partners that have no mandate, and what follows for the advice.</summary>
    public static IEnumerable<CaseEvent> LeaveOut(Case state, LawBook law)
    {
        List<CaseEvent> left = [.. state.Cooperation.Partners.Values.Where(partner => partner.Mandate is null)
            .OrderBy(partner => partner.Id.Value).Select(partner => new PartnerLeft { Partner = partner.Id, NoMandate = true })];
        return left.Count == 0 ? left : left.Concat(Reconsidered(state, left, law));
    }

    /// <summary>Whether partners are of several countries and have not agreed whose provisions apply (Directive 2014/24/EU Art. 39(4)).</summary>
    public static bool LawOpen(Case state) =>
        state.Cooperation.Agreement?.Law is null && state.Cooperation.Partners.Values.Any(partner => partner.Joined.Country != state.Country);

    private static Outcome Seek(SeekCooperation seek, Setting setting)
    {
        List<Problem> problems = [.. Units(seek.Units), .. InputRules.Text(seek.Text.Text, "text", CooperationCommand.LongestText)];
        if (TechnologyCatalogue.Find(seek.Technology)?.Id != seek.Technology)
            problems.Add(new("technology-unknown", "technology"));
        if (seek.DecideBy < setting.Today)
            problems.Add(new("in-the-past", "decideBy"));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(
            new CooperationSought { Technology = seek.Technology, Units = seek.Units, DecideBy = seek.DecideBy, Text = seek.Text.Ref });
    }

    private static Outcome Show(Case state, ShowInterest show, Setting setting)
    {
        if (state.Cooperation.Sought is null)
            return Refused("notice-gone");
        if (state.Phase > Phase.Preparation)
            return Refused("partners-closed");
        if (show.Authority == state.Authority)
            return Refused("own-notice");
        if (state.Cooperation.Interested.Values.Any(there => there.Authority == show.Authority)
            || state.Cooperation.Partners.Values.Any(there => there.Joined.Authority == show.Authority))
            return Refused("interested-already");
        List<Problem> problems = [.. Units(show.Units), .. InputRules.AtMost(show.Text?.Text, "text", CooperationCommand.LongestText)];
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new InterestShown
        {
            Partner = show.Partner,
            Authority = show.Authority,
            Name = show.Name,
            Country = show.Country,
            Units = show.Units,
            Person = setting.By.Person,
            Text = string.IsNullOrWhiteSpace(show.Text?.Text) ? null : show.Text.Ref,
        });
    }

    private static Outcome Join(Case state, JoinPartner join, Setting setting)
    {
        List<Problem> problems = [.. Units(join.Units)];
        if (string.IsNullOrWhiteSpace(join.Name))
            problems.Add(new("name-missing", "name"));
        else if (join.Name.Length > 200)
            problems.Add(new("too-long", "name", null, ("most", 200)));
        if (!state.Need.TryGetValue(join.Part, out var part))
            problems.Add(new("part-unknown", "part"));
        else if (part.Facts.Value is not null && join.Value is null)
            problems.Add(new("value-missing", "value", Sources.Article("5(1)")));
        if (join.Value < 0)
            problems.Add(new("value-negative", "value"));
        problems.AddRange(InputRules.AtMost(join.Need?.Text, "need", CooperationCommand.LongestText));
        problems.AddRange(InputRules.AtMost(join.Carries?.Text, "carries", CooperationCommand.LongestText));
        if (state.Cooperation.Partners.ContainsKey(join.Partner) is false && state.Phase > Phase.Preparation)
            problems.Add(new("partners-closed", null, Sources.Article("38")));
        if (problems.Count > 0)
            return new Outcome.Refused(problems);
        var joined = new PartnerJoined
        {
            Partner = join.Partner,
            Authority = join.Authority ?? state.Cooperation.Interested.GetValueOrDefault(join.Partner)?.Authority,
            Name = join.Name.Trim(),
            Country = join.Country,
            Units = join.Units,
            Part = join.Part,
            Value = join.Value,
            Needs = string.IsNullOrWhiteSpace(join.Need?.Text) ? null : join.Need.Ref,
            Carries = string.IsNullOrWhiteSpace(join.Carries?.Text) ? null : join.Carries.Ref,
            Evaluates = join.Evaluates,
        };
        // Whoever asked for the partner works on the case from now on, if whoever takes it in may give roles.
        return state.Cooperation.Interested.GetValueOrDefault(join.Partner)?.Person is { } person && !state.Team.ContainsKey(person)
            && Policy.Allows(Permission.ManageTeam, setting.By.Standing, state.RolesOf(setting.By.Person))
            ? Followed(state, [joined, new RoleGiven { Person = person, Role = Role.Partner }], setting)
            : Followed(state, [joined], setting);
    }

    private static Outcome.Accepted Followed(Case state, IReadOnlyList<CaseEvent> events, Setting setting) =>
        new([.. events, .. Reconsidered(state, events, setting.Law)]);

    /// <summary>The advice given anew where the value of all together changes it.</summary>
    private static IEnumerable<CaseEvent> Reconsidered(Case state, IEnumerable<CaseEvent> events, LawBook law)
    {
        var after = events.OfType<CooperationEvent>().Aggregate(state, Evolve);
        return after.Need.Values.Where(part => after.Cooperation.Whole(part.Number, part.Facts).Value != state.Cooperation.Whole(part.Number, part.Facts).Value)
            .Select(part => NeedRules.Advise(part.Number, after.Cooperation.Whole(part.Number, part.Facts), law));
    }

    private static IEnumerable<Problem> Units(int units)
    {
        if (units is < 1 or > CooperationCommand.MostUnits)
            yield return new("units-missing", "units", null, ("most", CooperationCommand.MostUnits));
    }

    private static IEnumerable<Problem> MandateProblems(GiveMandate give, Setting setting) =>
        [.. InputRules.Text(give.Decision.Text, "decision", CooperationCommand.LongestText), .. InputRules.Past(give.On, "on", setting)];

    private static Outcome.Refused Refused(string code, string? field = null) => new(new Problem(code, field));
}
