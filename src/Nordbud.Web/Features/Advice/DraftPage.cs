using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Nordbud.Adapters.Store;
using Nordbud.Core.Advice;
using Nordbud.Web.Ui;

namespace Nordbud.Web.Features.Advice;

/// <summary>A page about one draft; who has the address has the draft.</summary>
[ResponseCache(NoStore = true)]
public abstract class DraftPage(NordbudContext db, TimeProvider clock, Texts texts) : PageModel
{
    protected NordbudContext Db => db;

    protected TimeProvider Clock => clock;

    public Texts T => texts;

    public Draft Draft { get; private set; } = null!;

    public Facts Facts { get; private set; } = null!;

    /// <summary>What has to be corrected: the field and the sentence, in the order of the page.</summary>
    public List<FieldError> Errors { get; } = [];

    protected async Task<bool> LoadAsync(string id)
    {
        ViewData["Private"] = true;
        var draft = await db.Drafts.FirstOrDefaultAsync(d => d.Id == id, HttpContext.RequestAborted);
        if (draft is null)
            return false;
        Draft = draft;
        Facts = Read(draft, clock);
        return true;
    }

    protected async Task SaveAsync(Facts facts)
    {
        Facts = facts;
        Draft.Facts = Write(facts);
        Draft.Language = texts.Language.Code;
        Draft.Updated = clock.GetUtcNow();
        await SaveAsync();
    }

    protected async Task SaveAsync()
    {
        await db.SaveChangesAsync(HttpContext.RequestAborted);
        await ForgetResultAsync();
    }

    /// <summary>The kept result page of the draft goes.</summary>
    protected async Task ForgetResultAsync() => await HttpContext.RequestServices
        .GetRequiredService<IOutputCacheStore>().EvictByTagAsync(Draft.Id, HttpContext.RequestAborted);

    protected string ErrorOf(string field) => Errors.FirstOrDefault(e => e.Field == field)?.Text ?? "";

    public static Facts Read(Draft draft, TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(clock);
        return FactsJson.Read(Encoding.UTF8.GetBytes(draft.Facts), Today(clock)).Needs[0];
    }

    public static string Write(Facts facts)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
            FactsJson.Write(facts, json);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static DateOnly Today(TimeProvider clock)
    {
        ArgumentNullException.ThrowIfNull(clock);
        return DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
    }

    /// <summary>What the need or technology is called: in the catalogue's words, or as it was written.</summary>
    public static string Name(Facts facts, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(texts);
        return facts.Technology is { } technology ? TechnologyName(technology, texts)
            : facts.Title ?? texts["advice.unnamed"];
    }

    public static string TechnologyName(string technology, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return TechnologyCatalogue.All.Any(t => t.Id == technology)
            ? texts[$"technologies.{technology}.name"]
            : technology;
    }
}
