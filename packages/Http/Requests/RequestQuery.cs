using System.Text;

namespace Lambent.Http;

/// <summary>Rebuilds the query string of a request as a client would write it.</summary>
internal static class RequestQuery
{
    /// <summary>The query string with its question mark; empty when there is no query.</summary>
    public static string Of(in EventMembers from, HttpRules rules)
    {
        if (rules.Query == QueryForm.Raw)
            return from.RawQuery.Text is { Length: > 0 } raw ? "?" + raw : "";
        var map = from.MultiQuery.IsObject ? from.MultiQuery : from.Query;
        if (!map.IsObject)
            return "";
        var text = new StringBuilder();
        var members = map.Members();
        while (members.Next())
        {
            if (!members.Value.IsArray)
            {
                Append(text, members.Name, members.Value.Text, rules.Query);
                continue;
            }

            var values = members.Value.Members();
            while (values.Next())
                Append(text, members.Name, values.Value.Text, rules.Query);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, string name, string? value, QueryForm form)
    {
        text.Append(text.Length == 0 ? '?' : '&').Append(form == QueryForm.Decoded ? Uri.EscapeDataString(name) : name);
        if (value is not null)
            text.Append('=').Append(form == QueryForm.Decoded ? Uri.EscapeDataString(value) : value);
    }
}
