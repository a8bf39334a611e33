using Microsoft.Extensions.DependencyInjection;
using Nordbud.Adapters.Store.Backups;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Core.Cases;
using Nordbud.Core.Cases.Comments;
using Nordbud.Core.Cases.Erasure;
using Nordbud.Core.Cases.Opening;
using Nordbud.Core.People;

namespace Nordbud.Adapters.Tests.Store.Cases;

/// <summary>Search finds what was said in one's own cases, in the letters of the Nordic languages too.</summary>
public abstract class SearchContract(bool postgreSql)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("ångström")]
    [InlineData("ÅNGSTRÖM")]
    [InlineData("Østfold")]
    [InlineData("ÆRØ þing")]
    [InlineData("100%")]
    [InlineData("a_b")]
    public async Task Letters_are_found_whatever_their_case_and_signs_stand_for_themselves(string query)
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        var id = await SaidAsync(here, "Ångström, østfold, Ærø og Þing: 100% a_b");
        Assert.Single(await FindAsync(here, Sample.Owner.Person!.Value, query), row => row.CaseId == id.Value);
        Assert.Empty(await FindAsync(here, Sample.Owner.Person!.Value, query + " nowhere"));
    }

    [Theory]
    [InlineData("aXb")]
    [InlineData("%")]
    [InlineData("_ %")]
    [InlineData(" ")]
    public async Task A_sign_is_no_wildcard(string query)
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        await SaidAsync(here, "a b");
        Assert.Empty(await FindAsync(here, Sample.Owner.Person!.Value, query));
    }

    [Fact]
    public async Task A_case_named_by_the_word_comes_before_those_that_mention_it()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        var id = await SaidAsync(here, "first word");
        for (var number = 0; number < 12; number++)
            Assert.IsType<DeskAnswer.Done>(await here.Desk.DoAsync(id, new MakeComment(new CommentId(Guid.CreateVersion7()), Keeping.Text($"word {number}")), Sample.Owner, null, Cancel));
        Assert.IsType<DeskAnswer.Done>(await here.Desk.DoAsync(id, new RenameCase("A word of a title"), Sample.Owner, null, Cancel));
        var found = await FindAsync(here, Sample.Owner.Person!.Value, "word");
        Assert.Equal(("A word of a title", 10), (found[0].Text, found.Count));
    }

    [Fact]
    public async Task Nobody_finds_what_is_in_the_cases_of_others_nor_what_was_erased()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        var id = await SaidAsync(here, "secret");
        Assert.Empty(await FindAsync(here, Sample.Person(9), "secret"));
        var content = (await here.Desk.ReadAsync(id, Cancel))!.State.Comments.Values.Single().Text.Id;
        Assert.IsType<DeskAnswer.Done>(await here.Desk.DoAsync(id, new EraseContent(content) { Reason = Keeping.Text("Asked for"), NotDocumentation = true }, Sample.Owner, null, Cancel));
        Assert.Empty(await FindAsync(here, Sample.Owner.Person!.Value, "secret"));
    }

    [Fact]
    public async Task What_the_ledger_says_was_erased_comes_into_the_log_once_even_where_the_program_ended_between()
    {
        await using var here = await Installation.CreateAsync(postgreSql);
        var id = await SaidAsync(here, "secret");
        var content = (await here.Desk.ReadAsync(id, Cancel))!.State.Comments.Values.Single().Text.Id;
        Assert.IsType<DeskAnswer.Done>(await here.Desk.DoAsync(id, new EraseContent(content) { Reason = Keeping.Text("Asked for"), NotDocumentation = true }, Sample.Owner, null, Cancel));
        await using var db = here.Context();
        Assert.Equal([content], await Erasures.ReadAsync(db, Cancel));
        Assert.Equal(1, ErasureLog.Complete(here.Folder, await Erasures.ReadAsync(db, Cancel), Installation.Noon));
        Assert.Equal(0, ErasureLog.Complete(here.Folder, await Erasures.ReadAsync(db, Cancel), Installation.Noon));
        Assert.Equal(content, ErasureLog.ContentOf(Assert.Single(ErasureLog.Lines(Path.Combine(here.Folder, ErasureLog.Name)))));
    }

    private static async Task<CaseId> SaidAsync(Installation here, string text)
    {
        var id = await Sample.OpenAsync(here.Desk);
        Assert.IsType<DeskAnswer.Done>(await here.Desk.DoAsync(id, new MakeComment(new CommentId(Guid.CreateVersion7()), Keeping.Text(text)), Sample.Owner, null, Cancel));
        return id;
    }

    private static async Task<IReadOnlyList<SearchRow>> FindAsync(Installation here, PersonId person, string query)
    {
        await using var scope = here.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<CaseSearch>().FindAsync(person, query, 10, Cancel);
    }
}

/// <summary>On SQLite.</summary>
public sealed class SqliteSearchTests() : SearchContract(postgreSql: false);

/// <summary>On PostgreSQL.</summary>
public sealed class PostgreSqlSearchTests() : SearchContract(postgreSql: true);
