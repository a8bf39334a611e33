using System.Collections.Immutable;
using Nordbud.Core.Cases.Admissions;
using Nordbud.Core.Cases.Agreements;
using Nordbud.Core.Cases.Award;
using Nordbud.Core.Cases.CallOffs;
using Nordbud.Core.Cases.Comments;
using Nordbud.Core.Cases.Contest;
using Nordbud.Core.Cases.Contracts;
using Nordbud.Core.Cases.Cooperation;
using Nordbud.Core.Cases.Course;
using Nordbud.Core.Cases.Criteria;
using Nordbud.Core.Cases.Dialogue;
using Nordbud.Core.Cases.Documents;
using Nordbud.Core.Cases.Experience;
using Nordbud.Core.Cases.Files;
using Nordbud.Core.Cases.Gates;
using Nordbud.Core.Cases.Group;
using Nordbud.Core.Cases.Need;
using Nordbud.Core.Cases.Negotiation;
using Nordbud.Core.Cases.Notices;
using Nordbud.Core.Cases.Parity;
using Nordbud.Core.Cases.Partnership;
using Nordbud.Core.Cases.Publication;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.Cases.Reporting;
using Nordbud.Core.Cases.Scoring;
using Nordbud.Core.Cases.Suppliers;
using Nordbud.Core.Cases.Tasks;
using Nordbud.Core.Cases.Team;
using Nordbud.Core.Cases.Users;
using Nordbud.Core.Cases.Weights;
using Nordbud.Core.People;
using Nordbud.Core.Values;

namespace Nordbud.Core.Cases;

/// <summary>A case as it stands after its entries; computed from them and from nothing else.</summary>
public sealed record Case
{
    public required CaseId Id { get; init; }
    /// <summary>The position of the last entry.</summary>
    public required long Version { get; init; }
    public required AuthorityId Authority { get; init; }
    public required Country Country { get; init; }
    public required string Title { get; init; }
    /// <summary>The number in the authority's own register, or null.</summary>
    public string? DiaryNumber { get; init; }
    public required Phase Phase { get; init; }
    public required DateTimeOffset OpenedAt { get; init; }
    /// <summary>When the last entry was written.</summary>
    public required DateTimeOffset ChangedAt { get; init; }
    /// <summary>The parts of the need by number.</summary>
    public ImmutableSortedDictionary<int, NeedPart> Need { get; init; } = ImmutableSortedDictionary<int, NeedPart>.Empty;
    /// <summary>The earlier cases on the same need, in the order in which they were tied.</summary>
    public ImmutableList<EarlierCase> Earlier { get; init; } = [];
    /// <summary>What the case is measured against.</summary>
    public BasisPart Basis { get; init; } = new();
    public ImmutableDictionary<PersonId, Member> Team { get; init; } = ImmutableDictionary<PersonId, Member>.Empty;
    public ImmutableDictionary<TaskId, CaseTask> Tasks { get; init; } = ImmutableDictionary<TaskId, CaseTask>.Empty;
    public ImmutableDictionary<FileId, FileVersions> Files { get; init; } = ImmutableDictionary<FileId, FileVersions>.Empty;
    public ImmutableDictionary<CommentId, Comment> Comments { get; init; } = ImmutableDictionary<CommentId, Comment>.Empty;
    public GroupPart Group { get; init; } = new();
    public DialoguePart Dialogue { get; init; } = new();
    public ImmutableDictionary<SupplierId, Supplier> Suppliers { get; init; } = ImmutableDictionary<SupplierId, Supplier>.Empty;
    public ImmutableDictionary<QuestionId, Question> Questions { get; init; } = ImmutableDictionary<QuestionId, Question>.Empty;
    /// <summary>Who has which information.</summary>
    public ImmutableDictionary<InformationId, Information> Parity { get; init; } = ImmutableDictionary<InformationId, Information>.Empty;
    public CooperationPart Cooperation { get; init; } = new();
    /// <summary>What end users take part in.</summary>
    public ImmutableDictionary<ActivityId, Activity> Users { get; init; } = ImmutableDictionary<ActivityId, Activity>.Empty;
    /// <summary>What the procurement documents ask, and what tenders are compared by.</summary>
    public CriteriaPart Criteria { get; init; } = new();
    /// <summary>How much the criteria weigh.</summary>
    public WeightPart Weighings { get; init; } = new();
    /// <summary>The tenders and their marks.</summary>
    public ScoringPart Scoring { get; init; } = new();
    /// <summary>Where the case is on its track, and who is in.</summary>
    public CoursePart Course { get; init; } = new();
    /// <summary>What was agreed with the partners in development.</summary>
    public AgreementsPart Agreements { get; init; } = new();
    /// <summary>The contest, where the track has one.</summary>
    public ContestPart Contest { get; init; } = new();
    /// <summary>The risks of a partnership and what it does to the budget.</summary>
    public PartnershipPart Partnership { get; init; } = new();
    /// <summary>The rounds of a negotiation or a dialogue.</summary>
    public NegotiationPart Negotiation { get; init; } = new();
    /// <summary>How the award stands.</summary>
    public AwardPart Award { get; init; } = new();
    /// <summary>Who asked to be in the dynamic purchasing system, in the order of the numbers.</summary>
    public ImmutableList<Admission> Admissions { get; init; } = [];
    /// <summary>Competitions under the framework agreement or the dynamic purchasing system.</summary>
    public CallOffPart CallOffs { get; init; } = new();
    /// <summary>The contracts that were signed.</summary>
    public ImmutableDictionary<ContractId, SignedContract> Contracts { get; init; } = ImmutableDictionary<ContractId, SignedContract>.Empty;
    /// <summary>The versions of the procurement documents.</summary>
    public DocumentsPart Documents { get; init; } = new();
    /// <summary>What was published, as far as it is registered.</summary>
    public NoticesPart Notices { get; init; } = new();
    /// <summary>What was written to parts of the individual report.</summary>
    public ImmutableDictionary<ReportPart, KeptRef> ReportNotes { get; init; } = ImmutableDictionary<ReportPart, KeptRef>.Empty;
    /// <summary>What is passed on from the case at its end.</summary>
    public ExperiencePart Experience { get; init; } = new();
    /// <summary>The gates that were passed, with the place of the entry.</summary>
    public ImmutableDictionary<Gate, long> Gates { get; init; } = ImmutableDictionary<Gate, long>.Empty;
    /// <summary>The gates that were let yield, in order.</summary>
    public ImmutableList<GatePassed> YieldedGates { get; init; } = [];
    /// <summary>What an officer has released to the public.</summary>
    public ImmutableHashSet<PublicPart> Released { get; init; } = [];
    /// <summary>What an officer has taken back from the public, even where the law of the country would open it.</summary>
    public ImmutableHashSet<PublicPart> Withheld { get; init; } = [];
    /// <summary>Every text and file that entries name, erased ones too.</summary>
    public ImmutableHashSet<Guid> Contents { get; init; } = [];
    /// <summary>When the case last came to the award or the contract, or null where it has not; from here records are kept.</summary>
    public DateTimeOffset? AwardedAt { get; init; }
    /// <summary>The contents that were erased.</summary>
    public ImmutableHashSet<Guid> Erased { get; init; } = [];

    /// <summary>What a person is in the case; nothing for nobody.</summary>
    public IReadOnlyCollection<Role> RolesOf(PersonId? person) =>
        person is { } known && Team.TryGetValue(known, out var member) ? member.Roles : ImmutableSortedSet<Role>.Empty;
}
