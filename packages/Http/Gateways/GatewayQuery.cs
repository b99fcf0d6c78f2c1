using System.Net;

namespace Lambent.Http;

/// <summary>A query as names and values.</summary>
internal static class GatewayQuery
{
    /// <summary>Each name once, in the order of first use, with its values.</summary>
    public static List<KeyValuePair<string, List<string>>> Parse(string query, QueryForm form)
    {
        var pairs = new List<KeyValuePair<string, List<string>>>();
        foreach (var part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            var name = Text(equals < 0 ? part : part[..equals]);
            var value = equals < 0 ? "" : Text(part[(equals + 1)..]);
            var at = pairs.FindIndex(pair => pair.Key == name);
            if (at < 0)
                pairs.Add(new(name, [value]));
            else
                pairs[at].Value.Add(value);
        }

        return pairs;

        string Text(string text) => form == QueryForm.Encoded ? text : WebUtility.UrlDecode(text);
    }
}
