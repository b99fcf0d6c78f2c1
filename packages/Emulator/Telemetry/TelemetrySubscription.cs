using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>What an extension asks to be told, and where and how.</summary>
internal sealed record TelemetrySubscription
{
    public const string ObjectsSince = "2022-12-13";

    /// <summary>Whether it came over the older Logs API.</summary>
    public required bool IsForLogsApi { get; init; }

    public string SchemaVersion { get; private set; } = "";

    public string[] Types { get; private set; } = [];

    public int MaxItems { get; private set; }

    public int MaxBytes { get; private set; }

    public TimeSpan Timeout { get; private set; }

    /// <summary>Where to, over HTTP; null for TCP.</summary>
    public Uri? Uri { get; private set; }

    /// <summary>Where to on this machine, over TCP.</summary>
    public int Port { get; private set; }

    public bool Wants(JournalRecord record) =>
        Types.Contains(record.Category)
        && (IsForLogsApi || !record.IsForLogsApi)
        && !(SchemaVersion == "2020-08-15" && record.Type == "platform.runtimeDone");

    public byte[] Write(JournalRecord record) =>
        record.ToJson(!IsForLogsApi && string.CompareOrdinal(SchemaVersion, ObjectsSince) >= 0);

    /// <summary>Reads the body of a request; what is wrong with it, in Lambda's words where they are known, or null.</summary>
    public static string? Read(ReadOnlyMemory<byte> body, bool isForLogsApi, bool isManagedInstance, out TelemetrySubscription subscription)
    {
        subscription = new TelemetrySubscription { IsForLogsApi = isForLogsApi };
        try
        {
            using var document = JsonDocument.Parse(body);
            var faults = new List<string>();
            subscription.Read(document.RootElement, isManagedInstance, faults);
            return faults.Count == 0 ? null : string.Join("; ", faults);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException) // not JSON, or not of that kind
        {
            return "the body is not a subscription as JSON";
        }
    }

    private void Read(JsonElement root, bool isManagedInstance, List<string> faults)
    {
        SchemaVersion = root.TryGetProperty("schemaVersion", out var version) ? version.GetString() ?? "" : IsForLogsApi ? "2020-08-15" : "";
        string[] known = IsForLogsApi ? ["2020-08-15", "2021-03-18"] : isManagedInstance ? ["2025-01-29"] : ["2022-07-01", ObjectsSince, "2025-01-29"];
        if (!known.Contains(SchemaVersion))
            faults.Add($"schemaVersion should be one of {string.Join(", ", known)}");
        ReadDestination(root, faults);
        Types = root.TryGetProperty("types", out var types) && types.ValueKind == JsonValueKind.Array ? [.. types.EnumerateArray().Select(type => type.GetString() ?? "")] : [];
        if (Types.Length == 0)
            faults.Add("types should not be empty");
        else if (Types.Any(type => type is not ("platform" or "function" or "extension")))
            faults.Add("types should be of platform, function, extension");

        root.TryGetProperty("buffering", out var buffering);
        MaxItems = Number(buffering, "maxItems", 1_000, 10_000, 10_000, faults);
        MaxBytes = Number(buffering, "maxBytes", 262_144, 1_048_576, 262_144, faults);
        Timeout = TimeSpan.FromMilliseconds(Number(buffering, "timeoutMs", 25, 30_000, 1_000, faults));
    }

    private void ReadDestination(JsonElement root, List<string> faults)
    {
        const int Reserved = 9001; // the Runtime API's in Lambda
        if (!root.TryGetProperty("destination", out var destination))
        {
            faults.Add("destination is not provided");
            return;
        }

        var protocol = destination.TryGetProperty("protocol", out var given) ? given.GetString() : null;
        if (protocol == "TCP")
        {
            Port = destination.TryGetProperty("port", out var port) ? port.GetInt32() : 0;
            if (Port is < 1 or > ushort.MaxValue)
                faults.Add("port is not provided");
        }
        else if (protocol != "HTTP")
        {
            faults.Add("protocol should be HTTP or TCP");
        }
        else if (!Uri.TryCreate(destination.TryGetProperty("URI", out var text) ? text.GetString() : null, UriKind.Absolute, out var uri) || uri.Scheme != "http")
        {
            faults.Add("URI is not provided");
        }
        else
        {
            var authority = uri.OriginalString[(uri.OriginalString.IndexOf("//", StringComparison.Ordinal) + 2)..].Split('/')[0];
            if (!authority[(authority.LastIndexOf(']') + 1)..].Contains(':'))
                faults.Add("URI port is not provided");
            if (uri.Host is not ("sandbox.localdomain" or "sandbox") && Loopback.Address(uri.Host) is null)
                faults.Add("URI host should be sandbox.localdomain");
            Port = uri.Port;
            Uri = uri.Host is "sandbox.localdomain" or "sandbox" ? new UriBuilder(uri) { Host = "127.0.0.1" }.Uri : uri;
        }

        if (Port == Reserved)
            faults.Add("port 9001 is reserved");
    }

    private static int Number(JsonElement buffering, string name, int least, int most, int standard, List<string> faults)
    {
        if (buffering.ValueKind != JsonValueKind.Object || !buffering.TryGetProperty(name, out var value))
            return standard;
        var number = value.GetInt32();
        if (number < least || number > most)
            faults.Add($"{name} should be from {least} to {most}");
        return number;
    }
}
