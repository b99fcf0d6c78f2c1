using Lambent;
using Lambent.Events;

LambdaRuntime.Run<APIGatewayV2Request, APIGatewayV2Response>((request, context) =>
    APIGatewayV2Response.Text($"Hello {request.QueryStringParameters.GetValueOrDefault("name", "World")}"));
