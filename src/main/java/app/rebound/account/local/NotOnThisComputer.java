package app.rebound.account.local;

import java.net.InetAddress;
import org.jspecify.annotations.Nullable;

/** Someone asked local mode to listen where other computers can reach it. */
class NotOnThisComputer extends RuntimeException {

    NotOnThisComputer(@Nullable InetAddress address) {
        super("Refusing to listen on " + (address == null ? "every address" : address.getHostAddress()));
    }
}
