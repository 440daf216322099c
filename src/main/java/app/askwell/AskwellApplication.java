package app.askwell;

import app.askwell.accounts.PasswordReset;
import app.askwell.backup.BackupCommand;
import org.jspecify.annotations.NullMarked;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@NullMarked
@SpringBootApplication
@ConfigurationPropertiesScan
public class AskwellApplication {

	public static void main(String[] args) {
		if (PasswordReset.isAskedFor(args)) {
			System.exit(PasswordReset.run(System.out, args));
		}
		if (BackupCommand.isAskedFor(args)) {
			System.exit(BackupCommand.run(System.out, args));
		}
		SpringApplication.run(AskwellApplication.class, args);
	}

}
