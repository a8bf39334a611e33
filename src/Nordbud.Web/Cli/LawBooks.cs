using Nordbud.Core.Law;

namespace Nordbud.Web.Cli;

/// <summary>The law book of this installation.</summary>
public static class LawBooks
{
    public static LawBook Current => LawBook.Embedded;
}
