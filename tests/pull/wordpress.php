<?php
/* Makes or changes the posts of the WordPress blog in which it runs: php wordpress.php STEP. */
define('WP_INSTALLING', $argv[1] === 'install');
$_SERVER['HTTP_HOST'] = getenv('WORDPRESS_HOST');
require getenv('WORDPRESS_FOLDER') . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

function post($slug, $title, $content, $date, $more = []) {
    $made = wp_insert_post($more + [
        'post_title' => $title, 'post_content' => $content, 'post_name' => $slug, 'post_date' => $date,
        'post_status' => 'publish', 'post_author' => 1,
    ], true);
    if (is_wp_error($made)) { fwrite(STDERR, $made->get_error_message()); exit(1); }
    return $made;
}

if ($argv[1] === 'install') {
    wp_install('Harbour', 'ana', 'ana@quay.example', true, '', 'a-long-word-of-no-use');
    wp_update_user(['ID' => 1, 'display_name' => 'Ana Roe']);
    update_option('permalink_structure', '/%year%/%monthnum%/%day%/%postname%/');
    update_option('timezone_string', 'Asia/Tokyo');
    wp_delete_post(1, true);
    exit;
}
if ($argv[1] === 'first') {
    wp_insert_term('Pilots & quays', 'category', ['slug' => 'pilots']);
    post('pilots-win', 'Pilots “win” a prize & more',
        "<!-- wp:paragraph -->\n<p>A <strong>prize</strong> went to the pilots.</p>\n<!-- /wp:paragraph -->\n\n"
        . "<!-- wp:list -->\n<ul><li>one</li><li>two</li></ul>\n<!-- /wp:list -->\n\n"
        . "<!-- wp:paragraph -->\n<p>See also: https://harbour.example/2019/01/02/older/</p>\n<!-- /wp:paragraph -->\n\n"
        . "<!-- wp:paragraph -->\n<p>https://wire.example/pilots</p>\n<!-- /wp:paragraph -->",
        '2020-05-01 23:30:00',
        ['tags_input' => ['Lighthouse Watch (NGO)', 'prizes'],
         'post_category' => [get_term_by('slug', 'pilots', 'category')->term_id]]);
    post('', 'Прилив и отлив', "Слова о приливе.\n\nЕщё слова.", '2021-02-03 08:00:00', ['tags_input' => ['prizes']]);
    post('kept-back', 'Kept back', 'Secret words.', '2021-03-01 08:00:00', ['post_status' => 'private']);
    post('locked', 'Locked', 'Locked words.', '2021-03-02 08:00:00', ['post_password' => 'pw']);
    for ($n = 1; $n <= 120; $n++) {
        post("day-$n", "Day $n", "Words of day $n.\n\nhttps://wire.example/$n",
            gmdate('Y-m-d H:i:s', 1600000000 + 86400 * $n), ['tags_input' => ["topic " . $n % 7]]);
    }
    exit;
}
if ($argv[1] === 'second') {
    $of = fn($slug) => get_page_by_path($slug, OBJECT, 'post')->ID;
    sleep(1);
    wp_update_post(['ID' => $of('day-3'), 'post_content' => "Other words of day 3.\n\nhttps://wire.example/3"]);
    post('fresh', 'A fresh one', 'Fresh words.', '2022-01-01 10:00:00');
    wp_delete_post($of('day-5'), true);
    wp_update_post(['ID' => $of('day-6'), 'post_status' => 'private']);
}
