using Nordbud.Core.Advice;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Cases.Users;
using Nordbud.Web.Features.Group;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Timeline;

/// <summary>What the sentences on the working group, cooperation, the market dialogue, end users and the gates name.</summary>
internal static class HappeningArguments
{
    public static (string Name, object Value)[] Of(CaseEvent happened, Texts texts) => happened switch
    {
        MemberNamed named => [("skills", texts.Language.List([.. named.Skills.Select(skill => GroupWords.Skill(skill, texts))]))],
        SkillsNeeded needed => [("skills", texts.Language.List([.. needed.Needs.Select(need => GroupWords.Skill(need.Skill, texts))]))],
        InterestsDeclared declared => [("state", declared.Conflict ? "conflict" : "none"), ("late", declared.Late ? "yes" : "no")],
        ConflictHandled handled => [("state", Names.Of(handled.Measure))],
        SupplierRegistered registered => [("supplier", registered.Name)],
        RelationFound found => [("state", found.Related ? "related" : "not")],
        RoundAnnounced round => [("kind", texts[$"dialogue.kind.{Names.Of(round.Kind)}"]), ("from", round.From), ("to", round.To)],
        ContactRegistered contact =>
            [("on", contact.On), ("kind", texts[$"dialogue.contact.{Names.Of(contact.Kind)}"]), ("state", Names.Of(contact.Advice))],
        InformationGiven given => [("on", given.On), ("count", given.To.Count)],
        QuestionRegistered registered => [("asked", registered.Asked), ("answered", registered.Answered)],
        GatePassed passed => [("gate", texts[$"gates.{Names.Of(passed.Gate)}"]), ("state", passed.Yielded.Count > 0 ? "yielded" : "passed")],
        IndicatorSet set => [("unit", set.Unit)],
        CooperationSought sought => [("technology", texts.Has($"technologies.{sought.Technology}.name") ? texts[$"technologies.{sought.Technology}.name"] : sought.Technology), ("units", sought.Units), ("on", sought.DecideBy)],
        InterestShown shown => [("name", shown.Name), ("units", shown.Units)],
        PartnerJoined joined => [("name", joined.Name), ("units", joined.Units)],
        MandateGiven given => [("on", given.On)],
        PartnerLeft left => [("state", left.NoMandate ? "gate" : "left")],
        ActivityPlanned planned => [("kind", texts[$"users.kind.{Names.Of(planned.Kind)}"]), ("from", planned.From), ("to", planned.To)],
        ParticipantInvited invited => [("n", invited.Number), ("group", texts[$"users.group.{Names.Of(invited.Group)}"])],
        ParticipantAnswered answered => [("state", answered.OnBehalf ? "behalf" : Names.Of(answered.Way))],
        AnswersLocked locked => [("n", locked.Participants)],
        _ => [],
    };
}
