package load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** nginx as {@code deploy} sets it up, before two instances: other ports, a certificate of its own, and nothing kept. */
final class Front implements AutoCloseable {

    final int port = App.freePort();
    final List<Integer> instances = List.of(App.freePort(), App.freePort());
    private final Process nginx;

    Front(Path folder) throws Exception {
        Files.createDirectories(folder);
        App.run(
                "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -keyout %s -out %s"
                        .formatted(folder.resolve("key.pem"), folder.resolve("cert.pem"))
                        .split(" "));
        var proxy = folder.resolve("proxy.conf");
        Files.copy(App.ROOT.resolve("deploy/rebound-proxy.conf"), proxy);
        var site = Files.readString(App.ROOT.resolve("deploy/nginx.conf"))
                .replace("127.0.0.1:8081", "127.0.0.1:" + instances.get(0))
                .replace("127.0.0.1:8082", "127.0.0.1:" + instances.get(1))
                .replace("listen 443", "listen 127.0.0.1:" + port)
                .replace("listen 80;", "listen 127.0.0.1:" + App.freePort() + ";")
                .replace("rebound.example.org", "localhost")
                .replace("/etc/ssl/rebound/", folder + "/")
                .replace("/etc/nginx/rebound-proxy.conf", proxy.toString())
                .replace(
                        "/var/log/nginx/rebound.log",
                        folder.resolve("error.log").toString());
        var conf = folder.resolve("nginx.conf");
        Files.writeString(
                conf, """
                %3$s
                pid %1$s/nginx.pid;
                error_log %1$s/start.log;
                daemon off;
                worker_processes 1;
                events { worker_connections 1024; }
                http {
                  client_body_temp_path %1$s/body;
                  proxy_temp_path %1$s/proxy;
                  fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi;
                  scgi_temp_path %1$s/scgi;
                  %2$s
                }
                """.formatted(folder, site, "root".equals(System.getProperty("user.name")) ? "user root;" : ""));
        nginx = new ProcessBuilder("nginx", "-p", folder.toString(), "-c", conf.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.log").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(nginx::destroy));
    }

    /** Where people open it. */
    String site() {
        return "https://localhost:" + port;
    }

    @Override
    public void close() throws InterruptedException {
        nginx.destroy();
        nginx.waitFor();
    }
}
