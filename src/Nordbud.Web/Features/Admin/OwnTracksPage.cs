using System.Text;
using Microsoft.AspNetCore.Mvc;
using Nordbud.Adapters.Identity;
using Nordbud.Adapters.Tracks;
using Nordbud.Core.People;
using Nordbud.Core.Tracks;
using Nordbud.Web.Features.Account;
using Nordbud.Web.Features.Tracks;
using Nordbud.Web.Ui;
using Nordbud.Web.Ui.Access;

namespace Nordbud.Web.Features.Admin;

/// <summary>A page on the tracks that an authority keeps for itself: how a definition comes in, and what is said where it cannot.</summary>
public abstract class OwnTracksPage(OwnTracks shelf, Memberships memberships, Visit visit, Texts texts, SiteOptions options) : AccountPage(texts, options)
{
    [BindProperty] public IFormFile? Own { get; set; }

    public Authority Authority { get; private set; } = null!;

    protected OwnTracks Shelf => shelf;

    protected PersonId Me => visit.Person!.Value;

    /// <summary>Whether there is such an authority; the gate has asked whether the visitor looks after it.</summary>
    protected async Task<bool> OpenAsync(Guid authorityId, CancellationToken cancel)
    {
        if (await memberships.AuthorityAsync(new(authorityId), cancel) is not { } authority)
            return false;
        Authority = authority;
        return true;
    }

    /// <summary>Keeps what was uploaded as the next version, and says its track; null where the errors say why not.</summary>
    /// <param name="id">The variant that is replaced, or null where it is to be a new one.</param>
    /// <param name="seen">The version that the visitor had before their eyes; 0 for a new one.</param>
    /// <param name="cancel">Ends the attempt.</param>
    protected async Task<Track?> KeepAsync(string? id, int seen, CancellationToken cancel)
    {
        if (await ReadAsync(cancel) is not { } definition)
            return null;
        var reading = TrackJson.Read(Encoding.UTF8.GetBytes(definition));
        Errors.AddRange(reading.Problems.Select(problem => new FieldError("own",
            T.Format($"tracks.problem.{problem.Code}", ("field", problem.Field), ("given", problem.Given), ("allowed", problem.Allowed)))));
        if (reading.Track is not { } track)
            return null;
        Errors.AddRange(OwnTrackRules.Check(track).Select(problem => new FieldError("own",
            TrackWords.Problem(problem, track, T) + (problem.Source is { } source ? $" ({source.Citation})" : ""))));
        if (id is not null && track.Id != id)
            Errors.Add(new("own", T.Format("admin.tracks.error.another", ("id", track.Id), ("expected", id))));
        if (Errors.Count > 0)
            return null;
        switch (await shelf.KeepAsync(new(Authority.Id), definition, seen, Me, cancel))
        {
            case KeptAnswer.Kept or KeptAnswer.Same:
                return track;
            case KeptAnswer.Full:
                Errors.Add(new("own", T.Format("admin.tracks.error.full", ("variants", OwnTracks.MostVariants), ("versions", OwnTracks.MostVersions))));
                return null;
            default:
                Errors.Add(new("own", T.Format(id is null ? "admin.tracks.error.there" : "admin.tracks.error.changed", ("id", track.Id))));
                return null;
        }
    }

    private async Task<string?> ReadAsync(CancellationToken cancel)
    {
        if (Own is not { Length: > 0 })
            Errors.Add(new("own", T["admin.tracks.error.file"]));
        else if (Own.Length > OwnTrackRules.LongestDefinition)
            Errors.Add(new("own", T.Format("tracks.problem.too-large", ("given", Own.Length), ("allowed", OwnTrackRules.LongestDefinition))));
        else
        {
            using var reader = new StreamReader(Own.OpenReadStream(), new UTF8Encoding(false));
            return await reader.ReadToEndAsync(cancel);
        }
        return null;
    }
}
