package reports;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;

import java.io.IOException;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/** Reads all files below a directory and writes the tables {@code cells} and {@code findings}; every file is in one of them. */
public final class ReportJob {
    /** The library's own limit of a file: larger ones are not loaded at all. */
    private static final int LARGEST_FILE = 64 << 20;

    private static final Encoder<Row> ROWS = Encoders.row(ParsedFile.SCHEMA);

    private ReportJob() {}

    /** Two arguments: the directory of the files and that of the tables. */
    public static void main(String[] arguments) throws IOException {
        SparkSession spark = SparkSession.builder()
                .appName("annual reports")
                .master(System.getProperty("spark.master", "local[*]"))
                // a small file costs less to open than Spark assumes: some 500 of them are one task
                .config("spark.sql.files.openCostInBytes", 256 << 10)
                // what cannot be opened is skipped here and named below
                .config("spark.sql.files.ignoreCorruptFiles", true)
                .config("spark.sql.files.ignoreMissingFiles", true)
                .config("spark.ui.enabled", false)
                .getOrCreate();
        TaskTime tasks = new TaskTime();
        spark.sparkContext().addSparkListener(tasks);

        PlainRun plain = PlainRun.of(arguments[0]);
        long start = System.nanoTime();
        Dataset<Row> files = parsed(spark, arguments[0]).persist(StorageLevel.DISK_ONLY());
        long count = files.count();
        double parsing = (System.nanoTime() - start) / 1e9;
        write(files.select(col("file"), col("verdict"), col("agency"), col("body"), col("year"), explode(col("cells")).as("cell")), "cell", arguments[1] + "/cells");
        write(files.select(col("file"), col("verdict"), col("agency"), col("body"), col("year"), explode(col("findings")).as("note")), "note", arguments[1] + "/findings");
        double all = (System.nanoTime() - start) / 1e9;

        answer(spark, arguments[1]).show(100, false);
        spark.read().parquet(arguments[1] + "/findings")
                .where("kind = 'unreadable'").groupBy("message").count().orderBy(col("count").desc()).show(20, false);
        System.out.printf("plain library, one thread: %s%n", plain);
        System.out.printf("Spark, %d cores: %d files read in %.1f s, tables written after %.1f s, %s%n",
                spark.sparkContext().defaultParallelism(), count, parsing, all, tasks.perFile(count));
        if (count != plain.files()) {
            throw new IllegalStateException(plain.files() + " files, but " + count + " in the tables");
        }
        spark.stop();
    }

    /** A row a file: those that are read, and those that are too large or that the file system refused. */
    private static Dataset<Row> parsed(SparkSession spark, String directory) {
        Dataset<Row> files = spark.read().format("binaryFile").option("recursiveFileLookup", "true").load(directory);
        Dataset<Row> read = files.where(col("length").leq(LARGEST_FILE)).select("path", "content")
                .mapPartitions((MapPartitionsFunction<Row, Row>) ReportJob::parse, ROWS)
                .persist(StorageLevel.DISK_ONLY());
        Dataset<Row> lost = files.select("path").join(read.select("file"), col("path").equalTo(col("file")), "left_anti")
                .map((MapFunction<Row, Row>) row -> ParsedFile.unreadable(row.getString(0), "too large, or refused by the file system"), ROWS);
        return read.union(lost);
    }

    private static Iterator<Row> parse(Iterator<Row> files) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return files.hasNext();
            }

            @Override
            public Row next() {
                Row file = files.next();
                return ParsedFile.of(file.getString(0), file.getAs(1));
            }
        };
    }

    /** One Parquet file a year: some ten years of a directory, not thousands of small files. */
    private static void write(Dataset<Row> rows, String nested, String table) {
        rows.select(col("file"), col("verdict"), col("agency"), col("body"), col("year"), col(nested + ".*"))
                .repartition(col("year"))
                .write().mode(SaveMode.Overwrite).partitionBy("year").parquet(table);
    }

    /** The share of reports whose balance of requests is broken, by year and kind of body, among those where it can be assessed. */
    private static Dataset<Row> answer(SparkSession spark, String tables) {
        spark.read().parquet(tables + "/cells").createOrReplaceTempView("cells");
        spark.read().parquet(tables + "/findings").createOrReplaceTempView("findings");
        return spark.sql("""
                WITH reports AS (SELECT DISTINCT file, year, body FROM cells WHERE verdict <> 'NOT_A_REPORT' AND year IS NOT NULL),
                balance AS (
                  SELECT file, max(kind = 'finding') AS broken, max(kind = 'NOT_ASSESSABLE') AS open
                  FROM findings WHERE code = 'OGI-T302' GROUP BY file)
                SELECT year, body, count(*) AS reports,
                  count_if(broken) AS broken, count_if(open AND NOT broken) AS not_assessable,
                  round(100 * count_if(broken) / (count(*) - count_if(open AND NOT broken)), 1) AS percent
                FROM reports LEFT JOIN balance USING (file)
                GROUP BY year, body ORDER BY year, body
                """);
    }
}
