using System.CommandLine;

// The command line of `nordbud advise`, parsed by the same library; the action does nothing.
var file = new Argument<string>("FACTS.json") { Description = "The facts." };
var language = new Option<string>("--lang") { Description = "Language of the answer.", DefaultValueFactory = _ => "en" };
language.AcceptOnlyFromAmong("en", "sv");
var format = new Option<string>("--format") { Description = "Form of the answer.", DefaultValueFactory = _ => "text" };
format.AcceptOnlyFromAmong("text", "json");
var advise = new Command("advise", "Advise on the procurement model.") { file, language, format };
advise.SetAction(result => result.GetRequiredValue(file).Length > 0 && result.GetValue(language) is not null ? 0 : 2);
var root = new RootCommand("Parses a command line and does nothing.") { advise };
return await root.Parse(args).InvokeAsync();
