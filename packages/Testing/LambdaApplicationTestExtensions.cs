using System.Runtime.CompilerServices;
using Lambent.Http;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.TestHost;

namespace Lambent.Testing;

/// <summary>Tests of a <see cref="LambdaApplication"/> without a server and without Lambda.</summary>
public static class LambdaApplicationTestExtensions
{
    private static readonly ConditionalWeakTable<LambdaApplication, TestServer> Servers = [];

    /// <summary>
    /// A client whose requests go straight to the middleware and the endpoints of the application, in memory, as those of <c>WebApplicationFactory</c> do. The
    /// application is started by the first client; do not run it besides. What depends on the event of a gateway is tested with <see cref="HttpGateway"/> or
    /// <c>LambdaHttp.CreateContext</c>.
    /// </summary>
    /// <param name="app">The application, after its last <c>Map</c> and <c>Use</c>.</param>
    /// <returns>A client with the base address <c>http://localhost/</c>. Dispose of the application when the test ends.</returns>
    /// <example>
    /// <code>
    /// await using var app = Program.CreateApp();
    /// using var client = app.CreateTestClient();
    /// Assert.Equal("Hello Ann", await client.GetStringAsync("/hello/Ann"));
    /// </code>
    /// </example>
    public static HttpClient CreateTestClient(this LambdaApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        return Servers.GetValue(app, Start).CreateClient();
    }

    private static TestServer Start(LambdaApplication app)
    {
        var server = new TestServer(app.Services);
        ((IServer)server).StartAsync(app.Start(new RequestTelemetry(app.Services)), CancellationToken.None).GetAwaiter().GetResult(); // it only keeps the application
        return server;
    }
}
