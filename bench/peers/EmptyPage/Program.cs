// An empty Razor page behind the same server as Nordbud's; the address that it listens on is its one argument.
var builder = WebApplication.CreateSlimBuilder();
builder.Logging.ClearProviders();
builder.WebHost.UseUrls(args[0]);
builder.Services.AddRazorPages();
var app = builder.Build();
app.MapRazorPages();
app.Run();
