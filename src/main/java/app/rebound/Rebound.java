package app.rebound;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the journal. */
@SpringBootApplication
public class Rebound {

    public static void main(String[] args) {
        SpringApplication.run(Rebound.class, args);
    }
}
