namespace Lambent;

/// <summary>Where an invocation stands. <see cref="InvocationState"/> makes every transition, under one lock.</summary>
internal enum InvocationPhase
{
    /// <summary>There is no event. Becomes <see cref="Open"/> when a source delivers one.</summary>
    Idle,

    /// <summary>
    /// The handler runs and nothing is answered. Becomes <see cref="Writing"/>, <see cref="Sending"/> or <see cref="Streaming"/> on demand of the handler, and
    /// <see cref="Closed"/> when the handler has returned or failed.
    /// </summary>
    Open,

    /// <summary>One thread writes the result of the handler. Becomes <see cref="Open"/> again when the result is written or cannot be written.</summary>
    Writing,

    /// <summary>One thread sends the response while the handler runs. Becomes <see cref="Sent"/>, or <see cref="Open"/> when the result cannot be written.</summary>
    Sending,

    /// <summary>The handler has sent the response. Becomes <see cref="Idle"/> when the invocation ends.</summary>
    Sent,

    /// <summary>The handler streams the response. Becomes <see cref="Idle"/> when the invocation ends.</summary>
    Streaming,

    /// <summary>The handler has returned without an answer, so the loop answers. Becomes <see cref="Idle"/> when the invocation ends.</summary>
    Closed,
}
