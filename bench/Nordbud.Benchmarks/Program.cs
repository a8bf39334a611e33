using BenchmarkDotNet.Running;

namespace Nordbud.Benchmarks;

internal static class Program
{
    private static async Task Main(string[] args)
    {
        if (args is ["desk", ..])
            await DeskRun.RunAsync(args.Length > 1 ? args[1] : null);
        else if (args is ["parity"])
            await ParityRun.RunAsync();
        else if (args is ["course"])
            CourseRun.Run();
        else if (args is ["evaluation"])
            EvaluationRun.Run();
        else
            BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
    }
}
