package org.beatlight.api.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells clients apart by their addresses. */
final class ClientAddress {
  private static final int NETWORK_BYTES = 8;

  private ClientAddress() {}

  /**
   * Returns the client behind an address. One client has a whole IPv6 network of 64 bits to choose
   * addresses from, so these are one.
   *
   * @param address as the server tells it; what is no address is a client of that name
   */
  static String client(String address) {
    return address.indexOf(':') < 0 ? address : network(address);
  }

  private static String network(String address) {
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress(); // a colon: no name to look up
      return bytes.length <= NETWORK_BYTES
          ? InetAddress.getByAddress(bytes).getHostAddress()
          : Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES));
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
