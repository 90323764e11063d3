package org.beatlight.benchmarks.tiles;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Asks a server for a list of tiles over connections that stay open, and tells what that cost: CPU time of the server's processes, or how
 * long answers took at a fixed rate, counted from when each was due.
 */
public final class TileLoad {
  private static final double CLOCK_TICKS_A_SECOND = 100; // of /proc, on every Linux that Java runs on

  private static final long MOST_NANOS_A_ROUND = 20_000_000_000L;

  /** So that clock ticks of 10 ms do not matter. */
  private static final long ROUND_NANOS = 3_000_000_000L;

  /** Long enough for just-in-time compilers to be done with what a tile takes. */
  private static final long WARM_UP_NANOS = 15_000_000_000L;

  private final int port;
  private final List<byte[]> requests;
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicInteger empty = new AtomicInteger();

  private TileLoad(int port, List<byte[]> requests) {
    this.port = port;
    this.requests = requests;
  }

  /**
   * {@code cost PORT PIDS ADDRESSES HEADERS ROUNDS}: asks for all tiles, four at a time, for 15 s to warm up, then in ROUNDS rounds of 3 s or
   * more (20 s at most where a list takes longer), and prints the tiles a CPU second of the processes and their children, median of the
   * rounds, then of the last round the bytes a tile, how many were empty and how many were asked for; {@code rate PORT PIDS ADDRESSES
   * HEADERS ROUNDS RATE}: warms up the same way and prints p50 and p99 in ms, medians of the rounds of ten seconds.
   */
  public static void main(String[] args) throws Exception {
    List<byte[]> requests = requests(Path.of(args[3]), args[4]);
    TileLoad load = new TileLoad(Integer.parseInt(args[1]), requests);
    long[] pids = Arrays.stream(args[2].split(",")).mapToLong(Long::parseLong).toArray();
    int rounds = Integer.parseInt(args[5]);
    if (args[0].equals("cost")) {
      load.cost(pids, rounds);
    } else {
      load.rate(rounds, Double.parseDouble(args[6]));
    }
  }

  private void cost(long[] pids, int rounds) throws Exception {
    allFor(WARM_UP_NANOS);
    double[] rates = new double[rounds];
    int asked = 0;
    for (int round = 0; round < rounds; round++) {
      bytes.set(0);
      empty.set(0);
      double before = cpuSeconds(pids);
      asked = allFor(ROUND_NANOS);
      rates[round] = asked / (cpuSeconds(pids) - before);
    }
    System.out.printf(Locale.ROOT, "%.1f %d %d %d%n", median(rates), bytes.get() / asked, empty.get(), asked);
  }

  /** Asks for all tiles, or for as many as a slow server makes in a round, and returns how many. */
  private int all() throws Exception {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger asked = new AtomicInteger();
    long end = System.nanoTime() + MOST_NANOS_A_ROUND;
    inParallel(4, connection -> {
      for (int i = next.getAndIncrement(); i < requests.size() && System.nanoTime() < end; i = next.getAndIncrement()) {
        connection.ask(requests.get(i));
        asked.incrementAndGet();
      }
    });
    return asked.get();
  }

  /** Asks for all tiles once, and again until the time is over; returns how many tiles came. */
  private int allFor(long nanos) throws Exception {
    int asked = 0;
    long end = System.nanoTime() + nanos;
    do {
      asked += all();
    } while (System.nanoTime() < end);
    return asked;
  }

  private void rate(int rounds, double rate) throws Exception {
    allFor(WARM_UP_NANOS);
    double[] middle = new double[rounds];
    double[] late = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      double[] ms = timed((int) (rate * 10), rate);
      Arrays.sort(ms);
      middle[round] = ms[ms.length / 2];
      late[round] = ms[(int) (ms.length * 0.99)];
    }
    System.out.printf(Locale.ROOT, "%.2f %.2f%n", median(middle), median(late));
  }

  /** The clock starts when an answer is due to be asked for, so a server that falls behind cannot hide it. */
  private double[] timed(int count, double rate) throws Exception {
    double[] ms = new double[count];
    AtomicInteger next = new AtomicInteger();
    long start = System.nanoTime() + 50_000_000;
    inParallel(16, connection -> {
      for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
        long due = start + (long) (i * 1e9 / rate);
        for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
          LockSupport.parkNanos(left);
        }
        connection.ask(requests.get(i % requests.size()));
        ms[i] = (System.nanoTime() - due) / 1e6;
      }
    });
    return ms;
  }

  private void inParallel(int connections, Work work) throws Exception {
    List<Thread> threads = new ArrayList<>();
    List<Throwable> failures = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      Thread thread = new Thread(() -> {
        try (Connection connection = new Connection()) {
          work.on(connection);
        } catch (IOException | RuntimeException e) {
          synchronized (failures) {
            failures.add(e);
          }
        }
      });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    if (!failures.isEmpty()) {
      throw new IllegalStateException(failures.get(0));
    }
  }

  private interface Work {
    void on(Connection connection) throws IOException;
  }

  private static List<byte[]> requests(Path addresses, String headers) throws IOException {
    String more = headers.isEmpty() ? "" : headers.replace("|", "\r\n") + "\r\n";
    return Files.readAllLines(addresses).stream()
        .map(address -> "GET " + address + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n" + more + "\r\n")
        .map(request -> request.getBytes(StandardCharsets.US_ASCII))
        .toList();
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /** The processes' and their descendants' time in user and kernel mode, those that have ended included. */
  private static double cpuSeconds(long... pids) {
    return Arrays.stream(pids)
        .mapToObj(pid -> ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("no process " + pid)))
        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
        .mapToLong(process -> ticks(process.pid()))
        .sum() / CLOCK_TICKS_A_SECOND;
  }

  private static long ticks(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
      return Arrays.stream(fields, 11, 15).mapToLong(Long::parseLong).sum();
    } catch (IOException e) {
      return 0; // ended since it was listed; its parent has its time
    }
  }

  /** One connection that stays open, as a browser's does. */
  private final class Connection implements AutoCloseable {
    private Socket socket;
    private InputStream in;

    Connection() throws IOException {
      open();
    }

    private void open() throws IOException {
      socket = new Socket("127.0.0.1", port);
      socket.setTcpNoDelay(true);
      in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    void ask(byte[] request) throws IOException {
      try {
        socket.getOutputStream().write(request);
        answer(request);
      } catch (EOFException e) { // the server closes after so many requests
        socket.close();
        open();
        socket.getOutputStream().write(request);
        answer(request);
      }
    }

    private void answer(byte[] request) throws IOException {
      String status = line();
      int length = 0;
      boolean chunked = false;
      boolean closes = false;
      for (String header = line(); !header.isEmpty(); header = line()) {
        String lower = header.toLowerCase(Locale.ROOT);
        if (lower.startsWith("content-length:")) {
          length = Integer.parseInt(lower.substring(15).strip());
        }
        chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        closes |= lower.startsWith("connection:") && lower.contains("close");
      }
      if (!status.startsWith("HTTP/1.1 200") && !status.startsWith("HTTP/1.1 204")) {
        throw new IllegalStateException(
            status + " to " + new String(request, StandardCharsets.US_ASCII).lines().findFirst().orElse(""));
      }
      long read = chunked ? chunks() : skip(length);
      bytes.addAndGet(read);
      if (read == 0) {
        empty.incrementAndGet();
      }
      if (closes) {
        socket.close();
        open();
      }
    }

    private long chunks() throws IOException {
      long read = 0;
      while (true) {
        int size = Integer.parseInt(line().strip(), 16);
        read += skip(size);
        line();
        if (size == 0) {
          return read;
        }
      }
    }

    private long skip(int length) throws IOException {
      in.skipNBytes(length);
      return length;
    }

    private String line() throws IOException {
      StringBuilder line = new StringBuilder();
      for (int next = in.read(); next != '\n'; next = in.read()) {
        if (next < 0) {
          throw new EOFException("the server closed the connection");
        }
        if (next != '\r') {
          line.append((char) next);
        }
      }
      return line.toString();
    }

    @Override
    public void close() {
      try {
        socket.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
