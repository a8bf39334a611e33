using System.Text;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Nordbud.Adapters.Files;

namespace Nordbud.Web.Features.Files;

/// <summary>
/// Reads a form with one file as it comes, part by part: the plain fields, the antiforgery token among them, stand before
/// the file, and the file goes straight into its store. Nothing is held in memory or in a temporary folder.
/// </summary>
public sealed class Upload(FileStore store, IAntiforgery antiforgery, IOptions<AntiforgeryOptions> forms)
{
    /// <summary>For the fields and the lines between the parts.</summary>
    private const long Around = 64 * 1024;
    private const int MostFields = 20;
    private const int LongestField = 20_000;

    /// <summary>Takes the file in. The page must not bind its form, or ASP.NET would read it first.</summary>
    /// <exception cref="FileRefusedException">There is no good file in it; nothing of it is left.</exception>
    /// <exception cref="AntiforgeryValidationException">The form was not ours.</exception>
    public async Task<UploadedFile> ReadAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        if (http.Request.ContentLength > store.Longest + Around)
            throw Refused(http, FileRefusal.TooLarge);
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = store.Longest + Around;
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 100 } boundary)
            throw Refused(http, FileRefusal.Broken);
        try
        {
            return await ReadAsync(http, new MultipartReader(boundary, http.Request.Body) { HeadersLengthLimit = 4096 });
        }
        catch (FileRefusedException)
        {
            Close(http);
            throw;
        }
        catch (BadHttpRequestException large) when (large.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            throw Refused(http, FileRefusal.TooLarge);
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException or EndOfStreamException)
        {
            throw Refused(http, FileRefusal.Broken, broken);
        }
    }

    private async Task<UploadedFile> ReadAsync(HttpContext http, MultipartReader parts)
    {
        var cancel = http.RequestAborted;
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        while (await parts.ReadNextSectionAsync(cancel) is { } part)
        {
            if (!ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var about))
                throw new InvalidDataException("A part has no name.");
            if (!about.IsFileDisposition())
            {
                if (fields.Count == MostFields)
                    throw new InvalidDataException("There are too many fields.");
                fields[HeaderUtilities.RemoveQuotes(about.Name).ToString()] = await FieldAsync(part.Body, cancel);
                continue;
            }
            await ValidateAsync(http, fields);
            var given = HeaderUtilities.RemoveQuotes(about.FileNameStar.HasValue ? about.FileNameStar : about.FileName).Value;
            if (string.IsNullOrEmpty(given))
                throw new FileRefusedException(FileRefusal.Empty);
            return new(fields, FileName.Read(given), await store.AddAsync(part.Body, part.ContentType, cancel));
        }
        await ValidateAsync(http, fields);
        throw new FileRefusedException(FileRefusal.Empty);
    }

    /// <summary>The token is handed on in the header where ASP.NET looks first, since the form is read only here.</summary>
    private Task ValidateAsync(HttpContext http, Dictionary<string, string> fields)
    {
        if (forms.Value.HeaderName is { } header && fields.TryGetValue(forms.Value.FormFieldName, out var token))
            http.Request.Headers[header] = token;
        return http.Request.Headers.ContainsKey(forms.Value.HeaderName ?? "")
            ? antiforgery.ValidateRequestAsync(http)
            : throw new AntiforgeryValidationException("The form came without its token before the file.");
    }

    private static async Task<string> FieldAsync(Stream body, CancellationToken cancel)
    {
        var bytes = new byte[LongestField + 1];
        var length = await body.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
        return length > LongestField ? throw new InvalidDataException("A field is too long.") : Encoding.UTF8.GetString(bytes, 0, length);
    }

    private static FileRefusedException Refused(HttpContext http, FileRefusal reason, Exception? inner = null)
    {
        Close(http);
        return new(reason, inner);
    }

    /// <summary>What was not read is not waited for.</summary>
    private static void Close(HttpContext http)
    {
        if (!http.Response.HasStarted)
            http.Response.Headers.Connection = "close";
    }
}
