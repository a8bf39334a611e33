using System.CommandLine;

namespace Nordbud.Web.Cli;

/// <summary>Options that several commands share, so that they read the same everywhere.</summary>
public static class CommonOptions
{
    public static Option<string> Language()
    {
        var option = new Option<string>("--lang")
        {
            Description = "Language of the answer.",
            DefaultValueFactory = _ => "en",
        };
        option.AcceptOnlyFromAmong([.. Ui.Language.All.Select(language => language.Code)]);
        return option;
    }

    public static Option<string> Format(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = "Form of the answer.",
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }
}
