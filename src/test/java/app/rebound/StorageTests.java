package app.rebound;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The migrations and the entities say the same. */
@JpaSlice
class StorageTests {

    private static final Pattern CONSTANT = Pattern.compile("'([A-Z_]+)'");

    @Autowired
    EntityManagerFactory factory;

    @Autowired
    JdbcClient jdbc;

    @TestFactory
    Stream<DynamicTest> everyConstantOfAnEnumCanBeStoredAndNothingElse() {
        return factory.getMetamodel().getEntities().stream().flatMap(this::enumColumns);
    }

    private Stream<DynamicTest> enumColumns(EntityType<?> entity) {
        var persister = (AbstractEntityPersister) factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(entity.getJavaType());
        return entity.getAttributes().stream()
                .filter(attribute -> attribute.getJavaType().isEnum())
                .map(attribute -> {
                    var column = persister.getPropertyColumnNames(attribute.getName())[0];
                    return DynamicTest.dynamicTest(
                            persister.getTableName() + "." + column,
                            () -> assertThat(allowed(persister.getTableName(), column))
                                    .isEqualTo(constants(attribute.getJavaType())));
                });
    }

    private Set<String> allowed(String table, String column) {
        var constants = new LinkedHashSet<String>();
        jdbc.sql("""
                        select c.check_clause
                        from information_schema.check_constraints c
                        join information_schema.constraint_column_usage u
                          on u.constraint_name = c.constraint_name and u.constraint_schema = c.constraint_schema
                        where u.table_name = ? and u.column_name = ?
                        """)
                .params(table, column)
                .query(String.class)
                .list()
                .forEach(clause -> CONSTANT.matcher(clause).results().forEach(found -> constants.add(found.group(1))));
        return constants;
    }

    private static Set<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void everyTableOfAJournalGoesWithIt() {
        var journals = jdbc.sql("""
                        select distinct lower(c.table_name) from information_schema.columns c
                        where lower(c.column_name) = 'journal_id'
                        """).query(String.class).list();
        var cascading = jdbc.sql("""
                        select distinct lower(k.table_name)
                        from information_schema.referential_constraints r
                        join information_schema.key_column_usage k
                          on k.constraint_name = r.constraint_name and k.constraint_schema = r.constraint_schema
                        where lower(k.column_name) = 'journal_id' and r.delete_rule = 'CASCADE'
                        """).query(String.class).list();

        assertThat(journals).isNotEmpty();
        assertThat(cascading).containsExactlyInAnyOrderElementsOf(journals);
    }

    /**
     * Without one, PostgreSQL goes through a whole table for each row that others hang on, as soon as it has planned a statement
     * for journals of any size.
     */
    @Test
    void everyForeignKeyHasAnIndexThatBeginsWithIt() {
        var without = TestDatabase.POSTGRESQL ? """
                        select k.conrelid::regclass || '.' || c.attname
                        from pg_constraint k
                        join pg_attribute c on c.attrelid = k.conrelid and c.attnum = k.conkey[1]
                        where k.contype = 'f' and not exists (
                          select 1 from pg_index i where i.indrelid = k.conrelid and i.indkey[0] = k.conkey[1])
                        """ : """
                        select k.table_name || '.' || k.column_name
                        from information_schema.referential_constraints r
                        join information_schema.key_column_usage k
                          on k.constraint_name = r.constraint_name and k.constraint_schema = r.constraint_schema
                        where not exists (
                          select 1 from information_schema.index_columns i
                          where i.table_name = k.table_name and i.column_name = k.column_name and i.ordinal_position = 1)
                        """;

        assertThat(jdbc.sql(without).query(String.class).list()).isEmpty();
    }
}
