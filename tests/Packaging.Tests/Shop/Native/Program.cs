using Lambent;

LambdaRuntime.Run((string text) => Native.Shout.Handle(text));

namespace Native
{
    public static class Shout
    {
        public static string Handle(string text) => Library.Words.Reverse(text).ToUpperInvariant();
    }
}
