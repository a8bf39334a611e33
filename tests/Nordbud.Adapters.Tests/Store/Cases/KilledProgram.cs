using System.Diagnostics;
using System.Globalization;
using Nordbud.Adapters.Signing;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Questions;
using Nordbud.Core.Law;
using Npgsql;

namespace Nordbud.Adapters.Tests.Store.Cases;

/// <summary>
/// A program that writes into a case until it kills itself, at a step of an append that its starter names. It is this
/// assembly, started again.
/// </summary>
internal static class KilledProgram
{
    /// <summary>Asks for a program that answers questions to all suppliers.</summary>
    public const string Answers = "answers";

    private const string Variable = "NORDBUD_KILLED_PROGRAM";

    /// <summary>Runs until it is killed, where this process was started for that.</summary>
    public static async Task<bool> RunIfAskedAsync()
    {
        if (Environment.GetEnvironmentVariable(Variable)?.Split('|') is not [var folder, var postgreSql, var caseId, var fatal, var delay, var what])
            return false;
        await RunAsync(folder, postgreSql, new CaseId(Guid.Parse(caseId)), Number(fatal), Number(delay), what is Answers);
        return true;
    }

    /// <summary>Runs it to its end and gives the positions that it was told were durable, and the step it died at.</summary>
    public static async Task<(IReadOnlyList<long> Acknowledged, string? DiedAt)> StartAsync(Installation here, CaseId id, int fatal, int delay, string what = "tasks")
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(typeof(KilledProgram).Assembly.Location);
        start.Environment[Variable] = string.Create(CultureInfo.InvariantCulture, $"{here.Folder}|{here.PostgreSql}|{id}|{fatal}|{delay}|{what}");
        using var program = Process.Start(start)!;
        var errors = program.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var lines = (await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(program.ExitCode == 137, $"The program was not killed (exit code {program.ExitCode}): {await errors}");
        return ([.. lines.Where(line => char.IsDigit(line[0])).Select(line => long.Parse(line, CultureInfo.InvariantCulture))],
            lines.LastOrDefault(line => line[0] == '!')?[1..]);
    }

    /// <param name="folder">The data folder.</param>
    /// <param name="postgreSql">The database, or nothing for SQLite.</param>
    /// <param name="id">The case.</param>
    /// <param name="fatal">The step, counted from 1, at which it dies.</param>
    /// <param name="answers">Whether it answers questions to all suppliers instead of setting tasks.</param>
    /// <param name="delay">Microseconds after that step, while the next one runs; 0 dies at once.</param>
    private static async Task RunAsync(string folder, string postgreSql, CaseId id, int fatal, int delay, bool answers)
    {
        var steps = 0;
        void Step(string name)
        {
            if (++steps != fatal)
                return;
            Console.WriteLine($"!{name.Split('(')[0].Trim()}");
            Console.Out.Flush();
            if (delay == 0)
                Process.GetCurrentProcess().Kill();
            else
                new Thread(() => { Spin(delay); Process.GetCurrentProcess().Kill(); }).Start();
        }

        using OwnedStore store = postgreSql.Length > 0
            ? new(NpgsqlDataSource.Create(postgreSql), source => new PostgreSqlCaseStore(source!, Step))
            : new(null, _ => new SqliteCaseStore($"Data Source={Path.Combine(folder, "nordbud.db")}", Step));
        using var desk = new CaseDesk(store.Store, KeyRing.Open(Path.Combine(folder, "keys-ledger")), LawBook.Embedded, new SetClock(Installation.Noon));
        for (var number = 1; ; number++)
        {
            var done = (DeskAnswer.Done)await desk.DoAsync(id, Next(number, answers), Sample.Owner);
            Console.WriteLine(done.File.State.Version.ToString(CultureInfo.InvariantCulture));
            await Console.Out.FlushAsync();
        }
    }

    private static CaseCommand Next(int number, bool answers) => answers
        ? new AnswerQuestion(new QuestionId(Guid.CreateVersion7()), Keeping.Text($"Fråga {number}"), Keeping.Text($"Svar {number}"))
        : Sample.Task($"Uppgift {number}", Sample.Person(2));

    private static void Spin(int microseconds)
    {
        for (var since = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(since).TotalMicroseconds < microseconds;)
            Thread.SpinWait(20);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private sealed class OwnedStore(NpgsqlDataSource? source, Func<NpgsqlDataSource?, ICaseStore> make) : IDisposable
    {
        public ICaseStore Store { get; } = make(source);

        public void Dispose()
        {
            (Store as IDisposable)?.Dispose();
            source?.Dispose();
        }
    }
}
