namespace Nordbud.Web.Cli;

/// <summary>What the commands answer to the shell.</summary>
public static class ExitCode
{
    public const int Done = 0;
    /// <summary>The question was understood and the answer is no.</summary>
    public const int No = 1;
    /// <summary>The input was wrong; standard error says which field, what was given and what is allowed.</summary>
    public const int BadInput = 2;
}
