using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Nordbud.Adapters.Files;
using Nordbud.Adapters.Store;
using Nordbud.Adapters.Store.Cases;
using Nordbud.Web.Features.Files;
using Nordbud.Web.Tests.Pages;

namespace Nordbud.Web.Tests.Files;

public sealed class FileUpkeepTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_without_an_entry_goes_after_a_day_and_one_with_an_entry_stays()
    {
        var store = site.Services.GetRequiredService<FileStore>();
        var orphan = (await store.AddAsync(new MemoryStream([1]), null, Cancel)).Content.Ref.Id;
        var named = (await store.AddAsync(new MemoryStream([2]), null, Cancel)).Content;
        await using (var scope = site.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<NordbudContext>();
            db.Add(new KeptRow { Id = named.Ref.Id, CaseId = Guid.NewGuid(), Salt = named.Salt });
            await db.SaveChangesAsync(Cancel);
        }
        Assert.Equal(0, await UpkeepAt(TimeSpan.FromHours(23)).CleanAsync(Cancel));
        Assert.True(store.Has(orphan));
        Assert.Equal(1, await UpkeepAt(TimeSpan.FromHours(25)).CleanAsync(Cancel));
        Assert.False(store.Has(orphan));
        Assert.True(store.Has(named.Ref.Id));
    }

    [Theory]
    [InlineData(null, FileStore.Most)]
    [InlineData("1000", 1000)]
    public void The_longest_file_can_be_set(string? given, long bytes) => Assert.Equal(bytes, FileServices.LongestOf(given));

    [Theory]
    [InlineData("0")]
    [InlineData("500 MB")]
    public void What_is_no_number_of_bytes_stops_the_start(string given) =>
        Assert.Throws<ArgumentException>(() => FileServices.LongestOf(given));

    private FileUpkeep UpkeepAt(TimeSpan later) => new(site.Services.GetRequiredService<FileStore>(),
        site.Services.GetRequiredService<IServiceScopeFactory>(), new Later(later), NullLogger<FileUpkeep>.Instance);

    private sealed class Later(TimeSpan by) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + by;
    }
}
