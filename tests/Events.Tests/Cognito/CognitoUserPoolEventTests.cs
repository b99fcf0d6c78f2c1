using Xunit;

namespace Lambent.Events.Tests;

public sealed class CognitoUserPoolEventTests
{
    [Fact]
    public void A_function_fills_in_the_response_and_leaves_the_rest_as_it_came()
    {
        var signUp = LambdaEvents.Parse<CognitoPreSignUpEvent>(
            """{"version":"1","triggerSource":"PreSignUp_SignUp","callerContext":{"clientId":"c"},"request":{"userAttributes":{"email":"a@b.example"},"validationData":null},"response":{"autoConfirmUser":false}}""");

        signUp.Response.AutoConfirmUser = true;
        signUp.Response.AutoVerifyEmail = true;

        Assert.Equal(CognitoTriggerSource.PreSignUpSignUp, signUp.TriggerSource);
        JsonEquality.AssertSame(
            """{"version":"1","triggerSource":"PreSignUp_SignUp","callerContext":{"clientId":"c"},"request":{"userAttributes":{"email":"a@b.example"},"validationData":null},"response":{"autoConfirmUser":true,"autoVerifyEmail":true}}""",
            Payload.Write(signUp, CognitoPreSignUpEvent.JsonTypeInfo));
    }

    [Fact]
    public void A_null_in_the_response_gives_way_to_what_a_function_sets()
    {
        var challenge = LambdaEvents.Parse<CognitoVerifyAuthChallengeEvent>("""{"request":{},"response":{"answerCorrect":null}}""");

        challenge.Response.AnswerCorrect = true;

        JsonEquality.AssertSame("""{"request":{},"response":{"answerCorrect":true}}""", Payload.Write(challenge, CognitoVerifyAuthChallengeEvent.JsonTypeInfo));
    }

    [Fact]
    public void Attributes_that_are_no_text_read_as_their_json_and_are_written_as_they_came()
    {
        const string Json = """{"request":{"userAttributes":{"email":"a@b.example","email_verified":true,"custom:visits":3,"custom:none":null,"custom:list":[1]}}}""";
        var message = LambdaEvents.Parse<CognitoCustomMessageEvent>(Json);

        Assert.Equal("true", message.Request.UserAttributes["email_verified"]);
        Assert.Equal("3", message.Request.UserAttributes["custom:visits"]);
        Assert.Null(message.Request.UserAttributes["custom:none"]);
        JsonEquality.AssertSame(Json, Payload.Write(message, CognitoCustomMessageEvent.JsonTypeInfo));
    }

    [Fact]
    public void An_event_without_anything_has_parts_that_are_not_written()
    {
        var migration = new CognitoUserMigrationEvent();

        Assert.Empty(migration.Request.UserAttributes);
        Assert.True(migration.Response.FinalUserStatus == null);
        Assert.Equal("", migration.CallerContext.ClientId);
        Assert.Equal("{}", Payload.Write(migration, CognitoUserMigrationEvent.JsonTypeInfo));
    }

    [Fact]
    public void An_empty_list_in_the_response_is_written()
    {
        var tokens = new CognitoPreTokenGenerationEvent();

        tokens.Response.ClaimsOverrideDetails = new() { GroupOverrideDetails = new() { GroupsToOverride = [] } };

        Assert.Equal(
            """{"response":{"claimsOverrideDetails":{"groupOverrideDetails":{"groupsToOverride":[]}}}}""",
            Payload.Write(tokens, CognitoPreTokenGenerationEvent.JsonTypeInfo));
    }

    [Fact]
    public void Claims_are_the_members_of_an_object()
    {
        var token = new CognitoTokenClaims().SetClaims(new Order("order-7", 2), UserJson.Default.Order);

        Assert.Equal("order-7", token.ClaimsToAddOrOverride!["orderId"].GetString());
        Assert.Throws<ArgumentException>(() => token.SetClaims("text", UserJson.Default.String));
    }

    [Fact]
    public void Any_trigger_reads_as_the_general_event_and_keeps_what_is_its_own()
    {
        var json = Fixture.Text("cognito/CognitoPreTokenGenerationEvent.out.json");
        var general = LambdaEvents.Parse<CognitoUserPoolEvent>(json);

        Assert.Equal(CognitoTriggerSource.TokenGenerationRefreshTokens, general.TriggerSource);
        Assert.Equal("okafor@lantern-shop.example", general.Request.UserAttributes["email"]);
        JsonEquality.AssertSame(json, Payload.Write(general, CognitoUserPoolEvent.JsonTypeInfo));
    }
}
