using Lambent;

LambdaRuntime.Run((string text) => Managed.Reverse.Handle(text));

namespace Managed
{
    public static class Reverse
    {
        public static string Handle(string text) => Library.Words.Reverse(text);
    }
}
