Console.WriteLine(Library.Words.Reverse(string.Join("", args)));
