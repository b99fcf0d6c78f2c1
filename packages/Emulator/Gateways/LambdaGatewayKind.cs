namespace Lambent.Emulator;

/// <summary>The gateways of AWS that the emulator has. The names are those of <c>LambdaHttpSource</c> in Lambent.Http, which the emulator does not reference.</summary>
public enum LambdaGatewayKind
{
    /// <summary>A REST API of API Gateway: https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-lambda-proxy-integrations.html.</summary>
    RestApi,

    /// <summary>An HTTP API of API Gateway with payload format 1.0: https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html.</summary>
    HttpApiV1,

    /// <summary>An HTTP API of API Gateway with payload format 2.0, its default.</summary>
    HttpApiV2,

    /// <summary>A function URL: https://docs.aws.amazon.com/lambda/latest/dg/urls-invocation.html.</summary>
    FunctionUrl,

    /// <summary>An Application Load Balancer: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html.</summary>
    Alb,

    /// <summary>An Application Load Balancer whose target group has multi-value headers on.</summary>
    AlbMultiValue,

    /// <summary>A WebSocket API of API Gateway: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-api-overview.html.</summary>
    WebSocket,

    /// <summary>VPC Lattice with event structure version 1: https://docs.aws.amazon.com/vpc-lattice/latest/ug/lambda-functions.html.</summary>
    VpcLatticeV1,

    /// <summary>VPC Lattice with event structure version 2.</summary>
    VpcLatticeV2,
}
