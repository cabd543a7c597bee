package org.nuanmin.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Where the portal is going to listen. */
final class Door {
    private final InetSocketAddress address;

    Door(String host, int port) {
        address = new InetSocketAddress(host, port);
    }

    /** Asked before the portal starts: the container itself would go on without its door and never be ready. */
    void requireFree() throws Refused {
        String where = address.getHostString() + ":" + address.getPort();
        String remedy = " NUANMIN_LISTEN=host:port listens elsewhere.";
        if (address.isUnresolved()) {
            throw new Refused("There is no machine of the name " + address.getHostString() + "." + remedy);
        }
        try (var door = new ServerSocket()) {
            door.bind(address);
        } catch (IOException e) {
            throw new Refused("The portal cannot listen on " + where + ": " + e.getMessage()
                    + ". Either another program does already, or the address is not this machine's to use." + remedy);
        }
    }
}
