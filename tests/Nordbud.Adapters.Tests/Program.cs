using Nordbud.Adapters.Tests;
using Nordbud.Adapters.Tests.Store.Cases;
using Xunit.MicrosoftTestingPlatform;

// What the test runner would generate, but for the first line.
if (await KilledProgram.RunIfAskedAsync())
    return 0;
return args.Any(argument => argument is "--server" or "--internal-msbuild-node")
    ? await TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions)
    : await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args);
