namespace Nordbud.Core.Cases.Users;

/// <summary>A score without anybody: what stays when participants withdraw and their data are erased.</summary>
/// <param name="Option">Which of the things compared it is for, from 0.</param>
/// <param name="Score">The score.</param>
/// <param name="Group">Who the users were, where no group is smaller than may be shown; else null.</param>
public sealed record LockedScore(int Option, decimal Score, UserGroup? Group = null);
