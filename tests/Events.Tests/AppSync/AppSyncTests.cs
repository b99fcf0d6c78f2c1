using System.Text.Json;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class AppSyncTests
{
    [Theory]
    [InlineData("""{"sub":"s","issuer":"i","username":"u","claims":{},"sourceIp":["198.51.100.7"],"defaultAuthStrategy":"ALLOW","groups":null}""", AppSyncIdentityKind.Cognito)]
    [InlineData("""{"sub":"s","username":"u"}""", AppSyncIdentityKind.Cognito)]
    [InlineData("""{"accountId":"111122223333","userArn":"arn:aws:iam::111122223333:user/keeper","username":"u"}""", AppSyncIdentityKind.Iam)]
    [InlineData("""{"sub":"s","issuer":"i","claims":{"aud":"lantern"}}""", AppSyncIdentityKind.Oidc)]
    [InlineData("""{"resolverContext":{"level":3}}""", AppSyncIdentityKind.Lambda)]
    [InlineData("""{"handlerContext":{"level":"3"}}""", AppSyncIdentityKind.Lambda)]
    [InlineData("{}", AppSyncIdentityKind.Unknown)]
    public void The_kind_of_an_identity_is_told_by_its_members(string json, AppSyncIdentityKind expected) =>
        Assert.Equal(expected, LambdaEvents.Parse<AppSyncIdentity>(json).Kind);

    [Fact]
    public void Arguments_are_read_as_a_type_of_the_users()
    {
        var request = LambdaEvents.Parse<AppSyncResolverRequest>("""{"arguments":{"orderId":"order-7","quantity":2},"source":null}""");

        Assert.Equal(new Order("order-7", 2), request.Arguments(UserJson.Default.Order));
        Assert.Null(request.Source(UserJson.Default.Order));
    }

    [Fact]
    public void Arguments_of_another_shape_are_refused_without_showing_them()
    {
        var request = LambdaEvents.Parse<AppSyncResolverRequest>("""{"arguments":{"quantity":"secret"}}""");

        var error = Assert.Throws<JsonException>(() => request.Arguments(UserJson.Default.Order));

        Assert.StartsWith("The arguments of the field is not the JSON that the type", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_is_a_list_of_requests()
    {
        var batch = LambdaEvents.Parse<AppSyncResolverBatch>("""[{"arguments":{"id":"7"}},{"arguments":{"id":"8"}}]""");

        Assert.Equal(2, batch.Count);
        Assert.Equal("8", batch[1].Arguments!.Value.GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[null]")]
    public void What_is_no_array_of_requests_is_no_batch(string json) =>
        Assert.Throws<JsonException>(() => LambdaEvents.Parse<AppSyncResolverBatch>(json));

    [Fact]
    public void An_authorizer_allows_with_a_context_or_denies()
    {
        var allowed = AppSyncAuthorizerResponse.Allow(new Dictionary<string, JsonScalar> { ["tenant"] = "north", ["level"] = 3 });

        Assert.Equal("""{"isAuthorized":true,"resolverContext":{"tenant":"north","level":3}}""", Payload.Write(allowed, AppSyncAuthorizerResponse.JsonTypeInfo));
        Assert.Equal("""{"isAuthorized":false}""", Payload.Write(AppSyncAuthorizerResponse.Deny(), AppSyncAuthorizerResponse.JsonTypeInfo));
    }
}
