namespace Lambent.Emulator;

/// <summary>What an execution environment does: https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html.</summary>
internal enum EnvironmentState
{
    // The runtime and the extensions start. → Ready: all of them ask for an event. → Resetting: one of them fails, or init takes too long. → Dead: the same, without processes.
    Init,

    // The runtime and the extensions wait for an event. → Busy: the queue gives an invocation. → Resetting: the environment is shut down, or a process ends.
    // → Dead: an extension fails, without processes. → Init: a runtime that the emulator did not start disconnects.
    Ready,

    // The runtime has an event, or an extension works on one. → Ready: all of them ask for the next event. → Resetting: a process ends, or the time is over.
    // → Dead, Init: as from Ready.
    Busy,

    // The processes are ended. No invocation is given to it any more. → Dead
    Resetting,

    // The end.
    Dead,
}
