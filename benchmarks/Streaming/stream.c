// Starts a program against its own Runtime API, has it stream responses, and prints what they cost. usage: stream NAME RUNS BYTES -- COMMAND …
// First byte: from sending the event to the first byte of the body, over RUNS responses of 1 KB, each on a new connection as Lambda wants it.
// Before them one response of BYTES, the program's first: throughput, and its peak memory (VmHWM) beside what it had when it was idle (VmRSS).
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static char buffer[1 << 18];
static int listener, connection = -1;

static void die(const char *what)
{
    fprintf(stderr, "stream: %s\n", what);
    exit(1);
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1e6 + t.tv_nsec / 1e3;
}

static double status(pid_t process, const char *line)
{
    char path[64], text[256];
    snprintf(path, sizeof path, "/proc/%d/status", process);
    FILE *file = fopen(path, "r");
    while (file && fgets(text, sizeof text, file))
        if (strncmp(text, line, strlen(line)) == 0) {
            fclose(file);
            return atof(text + strlen(line)) * 1024 / 1e6;
        }
    die("the program has gone");
    return 0;
}

static void reset_peak(pid_t process)
{
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/clear_refs", process);
    FILE *file = fopen(path, "w");
    if (!file || fputs("5", file) < 0 || fclose(file) != 0)
        die("the peak cannot be reset");
}

// Receives a request for an event, on a new connection when the last one has been closed.
static void await_next(void)
{
    size_t length = 0;
    while (length < 4 || memcmp(buffer + length - 4, "\r\n\r\n", 4) != 0) {
        if (connection < 0) {
            int on = 1;
            connection = accept(listener, NULL, NULL);
            setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        }
        ssize_t count = recv(connection, buffer + length, sizeof buffer - length, 0);
        if (count <= 0) {
            close(connection);
            connection = -1;
            length = 0;
        } else
            length += count;
    }
    if (memcmp(buffer, "GET ", 4) != 0)
        die("the program did not ask for an event");
}

// Has the program stream; returns the time to the first byte of the body and, by reference, to the last, in microseconds.
static double invoke(long size, double *last)
{
    char event[512], body[32];
    static int number;
    int length = snprintf(body, sizeof body, "%ld", size);
    length = snprintf(event, sizeof event,
        "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 8476a536-e9f4-11e8-9739-%012d\r\nLambda-Runtime-Deadline-Ms: 4102444800000\r\n"
        "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:123456789012:function:benchmark\r\nContent-Length: %d\r\n\r\n%s",
        ++number, length, body);
    double started = now(), first = 0;
    send(connection, event, length, 0);
    size_t kept = 0, total = 0;
    while (1) {
        ssize_t count = recv(connection, buffer + kept, sizeof buffer - kept, 0);
        if (count <= 0)
            die("the program closed the connection within a response");
        total += count;
        kept += count;
        if (!first) {
            char *end = memmem(buffer, kept, "\r\n\r\n", 4);
            if (!end || end + 4 == buffer + kept)
                continue;
            if (memcmp(buffer, "POST ", 5) != 0 || !memmem(buffer, end - buffer, "/response ", 10))
                die("the program did not stream a response");
            first = now() - started;
        }
        if (memcmp(buffer + kept - 5, "0\r\n\r\n", 5) == 0)
            break;
        memmove(buffer, buffer + kept - 8, 8);
        kept = 8;
    }
    *last = now() - started;
    if (total < (size_t)size)
        die("the response is too short");
    const char *accepted = "HTTP/1.1 202 Accepted\r\nContent-Length: 16\r\n\r\n{\"status\":\"OK\"}\n";
    send(connection, accepted, strlen(accepted), 0);
    await_next();
    return first;
}

static int compare(const void *a, const void *b)
{
    double left = *(const double *)a, right = *(const double *)b;
    return left < right ? -1 : left > right;
}

int main(int count, char **arguments)
{
    if (count < 6 || strcmp(arguments[4], "--") != 0)
        die("usage: stream NAME RUNS BYTES -- COMMAND …");
    int runs = atoi(arguments[2]);
    long size = atol(arguments[3]);
    struct sockaddr_in address = { .sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
    socklen_t length = sizeof address;
    listener = socket(AF_INET, SOCK_STREAM, 0);
    if (runs < 1 || bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 8) || getsockname(listener, (struct sockaddr *)&address, &length))
        die("no socket");
    pid_t process = fork();
    if (process == 0) {
        char text[32];
        snprintf(text, sizeof text, "127.0.0.1:%d", ntohs(address.sin_port));
        setenv("AWS_LAMBDA_RUNTIME_API", text, 1);
        execvp(arguments[5], arguments + 5);
        die("the program cannot be started");
    }
    double last, *first = calloc(runs, sizeof *first);
    await_next();
    double idle = status(process, "VmRSS:");
    reset_peak(process);
    invoke(size, &last);
    double peak = status(process, "VmHWM:"), rate = size / last;
    for (int i = 0; i < 20; i++)
        invoke(1024, &last);
    for (int i = 0; i < runs; i++)
        first[i] = invoke(1024, &last);
    qsort(first, runs, sizeof *first, compare);
    printf("| %s | %.0f / **%.0f** / %.0f | %.0f | %.1f | %.1f | %.1f | %.1f |\n",
        arguments[1], first[0], first[runs / 2], first[runs * 99 / 100], rate, idle, peak, peak - idle, status(process, "VmHWM:"));
    kill(process, SIGKILL);
    waitpid(process, NULL, 0);
    return 0;
}
