using System.Text;

namespace Lambent.Events;

/// <summary>The members of a payload and their JSON names, for whoever looks into payloads of any type.</summary>
internal static class PayloadMembers
{
    public static IReadOnlyList<(string Name, object? Value)> Of(LambdaPayload payload)
    {
        var members = new List<(string, object?)>();
        var names = payload.MemberNames;
        for (var i = 0; i < payload.MemberCount; i++)
        {
            members.Add((Encoding.UTF8.GetString(names.Slice(1, names[0])), payload.Member(i)));
            names = names[(1 + names[0])..];
        }

        return members;
    }
}
