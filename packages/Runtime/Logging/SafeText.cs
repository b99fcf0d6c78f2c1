namespace Lambent;

/// <summary>The text of a user's object. What its <c>ToString</c> throws must not become the problem of the line that shows it.</summary>
internal static class SafeText
{
    public static string Of(object? value)
    {
        try
        {
            return value?.ToString() ?? "";
        }
        catch (Exception e) // boundary: user code
        {
            return $"({LambdaError.ShortName(e)} in ToString of {value!.GetType().Name})";
        }
    }
}
