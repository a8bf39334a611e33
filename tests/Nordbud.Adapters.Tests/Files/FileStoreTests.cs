using System.Security.Cryptography;
using Nordbud.Adapters.Files;
using Nordbud.Core.Cases;

namespace Nordbud.Adapters.Tests.Files;

public sealed class FileStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("nordbud-files-").FullName;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string[] There => Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);

    public void Dispose() => Directory.Delete(_folder, true);

    [Fact]
    public async Task A_file_is_read_back_as_it_came_and_its_commitment_holds()
    {
        var content = RandomNumberGenerator.GetBytes(300_000);
        var store = new FileStore(_folder);
        var stored = await store.AddAsync(new MemoryStream(content), null, Cancel);
        await using var file = store.Open(stored.Content.Ref.Id)!;
        var read = new MemoryStream();
        await file.CopyToAsync(read, Cancel);
        Assert.Equal(content, read.ToArray());
        Assert.Equal(300_000, stored.Length);
        Assert.Equal(Kept.Commit(stored.Content.Salt, content), stored.Content.Ref.Commitment);
        Assert.Equal(store.PathOf(stored.Content.Ref.Id), Assert.Single(There));
    }

    [Fact]
    public async Task What_is_too_large_or_breaks_off_or_is_empty_leaves_nothing()
    {
        var store = new FileStore(_folder, 1000);
        await Refused(FileRefusal.TooLarge, store.AddAsync(new MemoryStream(new byte[1001]), null, Cancel));
        await Refused(FileRefusal.Empty, store.AddAsync(new MemoryStream(), null, Cancel));
        await Assert.ThrowsAsync<IOException>(() => store.AddAsync(new BreakingStream(), null, Cancel));
        Assert.Empty(There);
        Assert.Equal(1000, (await store.AddAsync(new MemoryStream(new byte[1000]), null, Cancel)).Length);
    }

    [Theory]
    [InlineData("application/pdf", "<html>")]
    [InlineData("application/pdf", "MZ program")]
    [InlineData("image/png", "GIF89a")]
    [InlineData("text/plain", "%PDF-1.7")]
    [InlineData("text/csv", "a\0b")]
    [InlineData("image/svg+xml", "MZ")]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "no zip")]
    public async Task A_file_that_is_not_what_it_says_is_refused(string type, string begin)
    {
        await Refused(FileRefusal.OtherType, new FileStore(_folder).AddAsync(new MemoryStream(System.Text.Encoding.ASCII.GetBytes(begin)), type, Cancel));
        Assert.Empty(There);
    }

    [Theory]
    [InlineData("application/pdf", "%PDF-1.7", "application/pdf")]
    [InlineData("Text/HTML; charset=utf-8", "<script>", "text/html")]
    [InlineData("", "MZ", "application/octet-stream")]
    public async Task A_file_that_may_be_what_it_says_is_taken(string declared, string begin, string type) => Assert.Equal(type,
        (await new FileStore(_folder).AddAsync(new OneByteStream(System.Text.Encoding.ASCII.GetBytes(begin)), declared, Cancel)).ContentType);

    [Theory]
    [InlineData("no type")]
    [InlineData("text/plain\r\nSet-Cookie: x")]
    public async Task A_type_that_is_none_is_refused(string type) =>
        await Refused(FileRefusal.BadType, new FileStore(_folder).AddAsync(new MemoryStream([1]), type, Cancel));

    [Theory]
    [InlineData("../../x")]
    [InlineData("C:\\x")]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("a\u202Etxt.exe")]
    [InlineData("..")]
    [InlineData("NUL.txt")]
    [InlineData(" ")]
    [InlineData(null)]
    public void A_path_in_a_name_and_what_steers_a_screen_are_refused(string? name) =>
        Assert.Equal(FileRefusal.BadName, Assert.Throws<FileRefusedException>(() => FileName.Read(name)).Reason);

    [Fact]
    public void A_name_of_300_characters_or_half_a_character_is_refused_and_a_plain_one_is_taken()
    {
        Assert.Throws<FileRefusedException>(() => FileName.Read(new string('å', 300)));
        Assert.Throws<FileRefusedException>(() => FileName.Read("half\ud800.txt"));
        Assert.Equal("Behovsanalys – läkemedel (2).docx", FileName.Read(" Behovsanalys – läkemedel (2).docx "));
    }

    [Fact]
    public async Task What_is_erased_is_gone_and_orphans_go_after_a_while()
    {
        var store = new FileStore(_folder);
        var (erased, orphan, kept) = (await Add(), await Add(), await Add());
        store.Erase(erased);
        Assert.Null(store.Open(erased));
        await File.WriteAllTextAsync(store.PathOf(Guid.Empty)[..^1].Replace("/00/00/", "/") + ".part", "x", Cancel);
        Assert.Equal(0, await store.CleanAsync(DateTimeOffset.UnixEpoch, Named));
        Assert.Equal(2, await store.CleanAsync(new DateTimeOffset(2900, 1, 1, 0, 0, 0, TimeSpan.Zero), Named));
        Assert.Equal([kept], store.All());
        Assert.False(store.Has(orphan));

        Task<IReadOnlySet<Guid>> Named(IReadOnlyCollection<Guid> ids) => Task.FromResult<IReadOnlySet<Guid>>(new HashSet<Guid> { kept });
        async Task<Guid> Add() => (await store.AddAsync(new MemoryStream([1, 2]), null, Cancel)).Content.Ref.Id;
    }

    private static async Task Refused(FileRefusal reason, Task<StoredFile> adding) =>
        Assert.Equal(reason, (await Assert.ThrowsAsync<FileRefusedException>(() => adding)).Reason);

    private sealed class BreakingStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("The client is gone");
    }

    private sealed class OneByteStream(byte[] content) : MemoryStream(content)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..1], cancellationToken);
    }
}
