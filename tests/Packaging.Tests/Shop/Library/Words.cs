namespace Library;

public static class Words
{
    public static string Reverse(string text) => new(text.Reverse().ToArray());
}
