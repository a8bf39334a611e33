return await Nordbud.Web.Cli.CommandLine.RunAsync(args);
