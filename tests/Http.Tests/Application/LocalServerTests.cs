using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Xunit;

namespace Lambent.Http.Tests;

/// <summary>What a LambdaApplication does for its developer on this machine.</summary>
public sealed class LocalServerTests
{
    private const int Timeout = 60_000;

    [Fact(Timeout = Timeout)]
    public async Task An_exception_is_a_page_for_the_developer_and_nothing_for_others()
    {
        await using var development = await StartAsync("Development");
        await using var production = await StartAsync("Production");

        using var page = await development.Client.GetAsync("/throw", TestContext.Current.CancellationToken);
        using var nothing = await production.Client.GetAsync("/throw", TestContext.Current.CancellationToken);

        Assert.Equal(500, (int)page.StatusCode);
        Assert.Contains("InvalidOperationException: no luck", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal((500, ""), ((int)nothing.StatusCode, await nothing.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));

        static Task<LocalApplication> StartAsync(string environment) => LocalApplication.StartAsync(args =>
        {
            var app = LambdaApplication.CreateBuilder([.. args, "--environment", environment]).Build();
            app.MapGet("/throw", string () => throw new InvalidOperationException("no luck"));
            return app;
        });
    }

    [Fact(Timeout = Timeout)]
    public async Task It_listens_on_https()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddYears(200));
        var file = Path.Combine(Directory.CreateTempSubdirectory("lambent").FullName, "localhost.pfx");
        await File.WriteAllBytesAsync(file, certificate.Export(X509ContentType.Pfx, "secret"), TestContext.Current.CancellationToken);
        await using var local = await LocalApplication.StartAsync(args =>
        {
            var app = LambdaApplication.CreateBuilder(
                [.. args, "--urls", "https://127.0.0.1:0", "--Kestrel:Certificates:Default:Path", file, "--Kestrel:Certificates:Default:Password", "secret"]).Build();
            app.MapGet("/scheme", (Microsoft.AspNetCore.Http.HttpRequest http) => http.Scheme);
            return app;
        });
        using var handler = new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, seen, _, _) => seen!.Thumbprint == certificate.Thumbprint };
        using var client = new HttpClient(handler);

        Assert.Equal("https", await client.GetStringAsync(new Uri(local.Client.BaseAddress!, "/scheme"), TestContext.Current.CancellationToken));
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }
}
