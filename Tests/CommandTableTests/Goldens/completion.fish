# fish completion for tthc
complete -c tthc -f
complete -c tthc -l color -d 'dùng màu'
complete -c tthc -l lang -r -a 'vi en' -d 'ngôn ngữ của kết quả: tiếng Việt hoặc tiếng Anh'
complete -c tthc -l help -s h -d 'hướng dẫn sử dụng lệnh'
complete -c tthc -l version -d 'số phiên bản'
complete -c tthc -n __fish_use_subcommand -a check -d 'kiểm tra đặc tả'
complete -c tthc -n __fish_use_subcommand -a compare -d 'so sánh hai bản'
complete -c tthc -n __fish_use_subcommand -a rules -d 'giải thích quy tắc'
complete -c tthc -n __fish_use_subcommand -a completion -d 'in đoạn mã gợi ý lệnh cho cửa sổ dòng lệnh'
complete -c tthc -n '__fish_seen_subcommand_from check' -l strict -s s -d 'coi cảnh báo là lỗi'
complete -c tthc -n '__fish_seen_subcommand_from check' -l format -s f -r -a 'text json' -d 'dạng kết quả'
complete -c tthc -n '__fish_seen_subcommand_from check' -l limit -r -d 'số phát hiện nhiều nhất được hiện ra trong một lần kiểm tra; những phát hiện còn lại chỉ được đếm'
complete -c tthc -n '__fish_seen_subcommand_from check' -l output -s o -r -F -d 'tệp kết quả'
complete -c tthc -n '__fish_seen_subcommand_from check' -l fact -r -d 'điều đã biết; có thể viết nhiều lần'
complete -c tthc -n '__fish_seen_subcommand_from check' -F
complete -c tthc -n '__fish_seen_subcommand_from compare' -F
complete -c tthc -n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'
