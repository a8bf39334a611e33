return Nordbud.Web.Cli.CommandLine.Run(args);
