using System.Globalization;
using System.Text.RegularExpressions;

namespace Lambent.TestKit;

/// <summary>Whether each event of the function in tests/Functions/Probe/LateAnswers.cs was answered once, with its own number.</summary>
public static partial class LateAnswersCheck
{
    /// <summary>What is wrong, a line each; empty when all is right.</summary>
    public static IReadOnlyList<string> Faults(CrowdServer server, int events)
    {
        var faults = server.Repeated.Select(id => $"{id} was answered twice.").ToList();
        for (var number = 1; number <= events; number++)
        {
            if (!server.Outcomes.TryGetValue(CrowdServer.RequestId(number), out var request))
                faults.Add($"{CrowdServer.RequestId(number)} was not answered.");
            else if (!IsRight(number, request))
                faults.Add($"{CrowdServer.RequestId(number)} was answered with: {request}");
        }

        return faults;
    }

    private static bool IsRight(int number, string request)
    {
        if (!request.Contains($"\r\nLambda-Runtime-Invocation-Id: nonce-{number}\r\n", StringComparison.Ordinal))
            return false;
        var numbers = Answer().Matches(request).Select(match => int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)).ToList();
        var isError = request.Contains("/error HTTP/1.1\r\n", StringComparison.Ordinal);
        return (number % 10) switch
        {
            5 when isError => request.Contains("The handler returned without sending a response.", StringComparison.Ordinal),
            6 => numbers.Count > 0 && numbers.TrueForAll(found => found == number), // another loop may find the responder before the handler fails
            3 => !isError && numbers.Count > 0 && numbers.TrueForAll(found => found == number), // further pieces come in time, or not
            _ => !isError && numbers is [var one] && one == number,
        };
    }

    [GeneratedRegex(@"\[ (\d+) \]")]
    private static partial Regex Answer();
}
