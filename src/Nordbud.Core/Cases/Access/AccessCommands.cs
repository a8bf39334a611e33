using Nordbud.Core.People;

namespace Nordbud.Core.Cases.Access;

/// <summary>Tell the ledger of attempts that were denied; only the program itself does.</summary>
public sealed record TellDenial(PersonId? Person, Permission? Asked, long Attempts, DateTimeOffset Hour) : CaseCommand
{
    public override string Subject => "access";
    public override Permission Needs => Permission.Administer;
}
