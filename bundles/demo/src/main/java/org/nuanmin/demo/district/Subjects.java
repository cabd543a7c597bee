package org.nuanmin.demo.district;

/** What residents ask of a station. */
final class Subjects {
    private static final String[] ALL = {
        "出租屋水管漏水，请帮忙联系维修",
        "留下来过年，想报名年夜饭配送",
        "孩子寒假无人看管，咨询免费网课",
        "咨询留长礼包怎么领、要带什么材料",
        "单位春节加班，咨询加班工资怎么算",
        "楼道路灯坏了三天，晚上下班不便",
        "想预约图书馆自习座位",
        "独居老人需要上门量血压",
        "快递停运，急用药品怎么买",
        "房东临时涨租，请求调解",
        "咨询青年人才驿站还有没有床位",
        "小区垃圾两天没有清运",
        "想参加技能培训，请问哪里报名",
        "流量包还没有到账",
        "需要开具留区过年证明",
        "孕妇需要就近产检的医院信息",
        "食堂放假，附近哪里能吃饭",
        "夜间施工噪音影响休息",
        "想领防疫物资礼包",
        "反映工资未按时发放"
    };

    private Subjects() {}

    static String of(int n) {
        return ALL[n * 7 % ALL.length];
    }
}
