using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace Lambent.Http;

/// <summary>Name, environment and folders of an application; file providers are created when they are first used.</summary>
internal sealed class LambdaHostEnvironment(ApplicationSettings settings) : IWebHostEnvironment
{
    public string ApplicationName { get; set; } = AppDomain.CurrentDomain.FriendlyName;

    public string EnvironmentName { get; set; } = settings.Environment;

    public string ContentRootPath { get; set; } = settings.ContentRoot;

    public string WebRootPath { get => field ??= Path.Combine(ContentRootPath, "wwwroot"); set; }

    public IFileProvider ContentRootFileProvider { get => field ??= Files(ContentRootPath); set; }

    public IFileProvider WebRootFileProvider { get => field ??= Files(WebRootPath); set; }

    private static IFileProvider Files(string path) => Directory.Exists(path) ? new PhysicalFileProvider(path) : new NullFileProvider();
}
