using System.Reflection;
using Xunit;

namespace Lambent.Packages.Tests;

public sealed class ExceptionTests
{
    /// <summary>One <c>catch</c> is enough for whatever Lambent throws on purpose.</summary>
    [Fact]
    public void Exceptions_that_users_can_catch_have_one_base()
    {
        var exceptions = Directory.GetFiles(AppContext.BaseDirectory, "Lambent.*.dll")
            .Where(file => !Path.GetFileName(file).Contains("Test", StringComparison.Ordinal))
            .SelectMany(file => Assembly.LoadFrom(file).GetExportedTypes())
            .Where(type => type.IsSubclassOf(typeof(Exception)) && type != typeof(LambentException))
            .ToList();

        Assert.Contains(typeof(LambdaRuntimeException), exceptions);
        Assert.All(exceptions, type => Assert.True(type.IsSubclassOf(typeof(LambentException)), type.FullName));
    }

    [Fact]
    public void Handlers_are_taken_by_at_most_45_methods_of_the_runtime()
    {
        const BindingFlags Public = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        var methods = typeof(LambdaRuntime).GetMethods(Public).Concat(typeof(LambdaRuntimeBuilder).GetMethods(Public))
            .Where(method => method.GetParameters().Any(parameter => typeof(Delegate).IsAssignableFrom(parameter.ParameterType)) && method.Name is ['R', 'u', 'n', ..] or ['M', 'a', 'p', ..])
            .ToList();

        Assert.InRange(methods.Count, 1, 45);
    }
}
