package load;

import java.lang.management.ManagementFactory;

/** What work costs by itself, however busy the machine is. */
final class Cpu {

    private Cpu() {}

    /** Nanoseconds that this thread has computed so far. */
    static long ofThread() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
