using Nordbud.Core.Advice;

namespace Nordbud.Core.Cases.Admissions;

/// <summary>Admits to a dynamic purchasing system: at any time, everybody who qualifies, within the time of the law (Art. 34).</summary>
internal static class AdmissionRules
{
    public static Outcome Decide(Case state, AdmissionCommand command, Setting setting)
    {
        if (!state.Group.MaySeeSuppliers(setting.By.Person))
            return new Outcome.Refused(new Problem("undeclared", null, Sources.Article("24")));
        if (command is RequestAdmission request)
            return Request(state, request, setting);
        if (state.Admissions.Find(one => one.Id == command.Admission) is not { } admission)
            return new Outcome.Refused(new Problem("admission-unknown"));
        if (admission.Decided is not null)
            return new Outcome.Refused(new Problem("admission-decided"));
        return command switch
        {
            ExtendAdmission extend => Extend(admission, extend),
            DecideAdmission decide => DecideOn(state, admission, decide, setting),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    public static Case Evolve(Case state, AdmissionEvent happened)
    {
        if (happened is AdmissionRequested requested)
            return state with { Admissions = state.Admissions.Add(new(requested)) };
        return state.Admissions.Find(one => one.Id == happened.Admission) is not { } there ? state : state with
        {
            Admissions = state.Admissions.Replace(there, happened switch
            {
                AdmissionExtended extended => there with { Extended = extended },
                AdmissionDecided decided => there with { Decided = decided },
                _ => throw new ArgumentOutOfRangeException(nameof(happened)),
            }),
        };
    }

    private static Outcome Request(Case state, RequestAdmission request, Setting setting)
    {
        if (state.Admissions.Exists(one => one.Id == request.Admission))
            return new Outcome.Accepted();
        List<Problem> problems = [.. InputRules.Text(request.Name.Text, "name", AdmissionCommand.LongestName), .. InputRules.Past(request.On, "on", setting)];
        if (state.Admissions.Count >= AdmissionCommand.Most)
            problems.Add(new("too-many", "name", null, ("most", AdmissionCommand.Most)));
        if (request.Supplier is { } supplier && !state.Suppliers.ContainsKey(supplier))
            problems.Add(new("supplier-unknown", "supplier"));
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new AdmissionRequested
        {
            Admission = request.Admission,
            Number = state.Admissions.Count + 1,
            Name = request.Name.Ref,
            On = request.On,
            Supplier = request.Supplier,
        });
    }

    private static Outcome Extend(Admission admission, ExtendAdmission extend)
    {
        List<Problem> problems = [.. InputRules.Text(extend.Reason.Text, "reason", AdmissionCommand.LongestText)];
        return problems.Count > 0 ? new Outcome.Refused(problems)
            : new Outcome.Accepted(new AdmissionExtended { Admission = admission.Id, Reason = extend.Reason.Ref });
    }

    private static Outcome DecideOn(Case state, Admission admission, DecideAdmission decide, Setting setting)
    {
        List<Problem> problems = [.. InputRules.Past(decide.On, "on", setting), .. InputRules.AtMost(decide.Reason?.Text, "reason", AdmissionCommand.LongestText)];
        var reasoned = !string.IsNullOrWhiteSpace(decide.Reason?.Text);
        if (!decide.Admitted && !reasoned)
            problems.Add(new("refusal-unreasoned", "reason", Sources.Article("55(1)")));
        if (decide.On < admission.Requested.On)
            problems.Add(new("decided-before-asked", "on"));
        // A late decision is taken as it is; the page marks it.
        return problems.Count > 0 ? new Outcome.Refused(problems) : new Outcome.Accepted(new AdmissionDecided
        {
            Admission = admission.Id,
            On = decide.On,
            Admitted = decide.Admitted,
            Last = admission.LastDay(setting.Law, state.Country),
            LawBook = setting.Law.Edition,
            Reason = reasoned ? decide.Reason!.Ref : null,
        });
    }
}
